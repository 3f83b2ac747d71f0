/**
 * What a platform publishes about itself as `platform.json`: plain data, known before any resource is planned,
 * so that counts and plan-time errors can rest on it. It holds no secret.
 */
export interface PlatformFacts {
  readonly schema: 1;
  /** Grows by one with each publication; a reader refuses to go back. */
  readonly serial: number;
  /** `backline.example`; names end in `svc.DOMAIN`. */
  readonly domain: string;
  readonly sites: Readonly<Record<string, SiteFacts>>;
  /** Public part of the authority: PEM of the root, OpenSSH line of the user authority. */
  readonly authority: { readonly rootCertificate: string; readonly sshUserAuthority: string };
  /** By `FEATURE.ENVIRONMENT`. Public data: certificates the authority signed. */
  readonly features: Readonly<Record<string, FeatureFacts>>;
}

export interface FeatureFacts {
  /** Squad that owns the feature. */
  readonly owner: string;
  /** PEM of the constrained intermediate. */
  readonly certificate: string;
}

export const SiteFamily = { Machines: "machines", Workloads: "workloads" } as const;
export type SiteFamily = (typeof SiteFamily)[keyof typeof SiteFamily];

export const SiteKind = { Metal: "metal", Kubernetes: "kubernetes" } as const;
export type SiteKind = (typeof SiteKind)[keyof typeof SiteKind];

export interface SiteFacts {
  readonly kind: SiteKind;
  /** Machine sites: racks in order, and the classes of machine with how many there are of each. */
  readonly racks?: readonly string[];
  readonly classes?: Readonly<Record<string, ClassFacts>>;
  /** Blocks that instances and callers live in. */
  readonly serviceNetworks?: readonly string[];
  /** Addresses of the site's name servers. */
  readonly nameServers?: readonly string[];
  /** Where the inventory is, relative to `platform.json`: addresses, host keys, how to reimage. */
  readonly inventory?: string;
  /** Round trip in milliseconds to the other sites, by name; orders failover (nearest first). */
  readonly roundTrip?: Readonly<Record<string, number>>;
  /** Kubernetes sites: the context of the squad's kubeconfig. */
  readonly context?: string;
}

export interface ClassFacts {
  /** Bytes with a binary unit, such as `512MiB`. */
  readonly memory: string;
  readonly cpus: number;
  /** Machines by rack. */
  readonly machines: Readonly<Record<string, number>>;
}
