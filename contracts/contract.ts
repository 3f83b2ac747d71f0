/**
 * A service's contract: what it says about itself, in one schema that policies, catalogues and other squads read.
 * `declared` is known before anything is touched; `observed` is what came of it. Neither ever holds a secret.
 */
export interface Contract {
  readonly schema: 1;
  readonly declared: Declared;
  readonly observed?: Observed;
}

export interface Declared {
  readonly service: string;
  readonly feature: string;
  readonly environment: string;
  readonly owner: string;
  readonly tier: string;
  readonly edition: string;
  readonly incarnation: number;
  readonly sites: readonly string[];
  readonly instancesPerSite: number;
  readonly size: { readonly memory: string; readonly cpus: number };
  readonly endpoints: readonly DeclaredEndpoint[];
  readonly calls: readonly DeclaredCall[];
  /** Digest of what runs. */
  readonly artifact: string;
}

export interface DeclaredEndpoint {
  readonly name: string;
  readonly protocol: string;
  /** True only for what end users on the internet may reach. */
  readonly public: boolean;
}

export interface DeclaredCall {
  /** `FEATURE/SERVICE/ENDPOINT`. */
  readonly endpoint: string;
}

export interface Observed {
  readonly at: string;
  readonly machines: readonly {
    readonly machine: string;
    readonly site: string;
    readonly rack: string;
    readonly slot: string;
  }[];
  /** Digest of the applied role document, by slot. */
  readonly roles: Readonly<Record<string, string>>;
}
