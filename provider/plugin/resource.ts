import type { Problem } from "../../contracts/problems.ts";

/** Property values as the engine sends them, unwrapped: secrets are plain here, unknowns are {@link unknown}. */
export type Properties = Record<string, unknown>;

/** Stands for a value the engine does not know yet; only seen while previewing. */
export const unknown: unique symbol = Symbol("unknown");

/** What every operation gets besides its properties. */
export interface OperationContext {
  readonly urn: string;
  readonly configuration: ProviderConfiguration;
  /** Fires on the engine's cancel, on SIGINT and when the operation's time is up. */
  readonly signal: AbortSignal;
  /** Shown to the user below the resource while the operation runs. Never pass a secret. */
  report(severity: "info" | "warning" | "error", message: string): void;
}

export interface ProviderConfiguration {
  /** Path of `platform.json`. */
  readonly platform?: string;
  /** Private key in OpenSSH's form. */
  readonly sshPrivateKey?: string;
  /** The certificate's one line. */
  readonly sshCertificate?: string;
  /** Bound on one operation, default 300. */
  readonly operationTimeoutSeconds?: number;
}

export interface Difference {
  readonly changed: boolean;
  /** Top-level properties that differ. */
  readonly properties?: readonly string[];
  /** Those of them that can only change with a replacement. Machines have none. */
  readonly replaces?: readonly string[];
}

/** One resource type. Anything thrown fails the operation; {@link PartialFailure} also saves what was reached. */
export interface Resource {
  /** `backline:MODULE:Name`. */
  readonly token: string;
  /** Names of inputs and outputs that are secret however they are given. */
  readonly secrets?: readonly string[];
  /** Fills in defaults and reports every problem. Values may be {@link unknown}. */
  check(inputs: Properties, previous: Properties | undefined): { inputs: Properties; problems: readonly Problem[] };
  /** Both may hold {@link unknown}. */
  diff(previous: { inputs: Properties; outputs: Properties }, inputs: Properties): Difference;
  /** Outputs at preview: what is known already; the rest is {@link unknown}. */
  preview?(inputs: Properties, previous?: Properties): Properties;
  create(inputs: Properties, context: OperationContext): Promise<{ id: string; outputs: Properties }>;
  /** Undefined: the resource no longer exists. Also serves import, when `inputs` is empty. */
  read?(
    id: string,
    state: { inputs: Properties; outputs: Properties },
    context: OperationContext,
  ): Promise<{ id: string; inputs: Properties; outputs: Properties } | undefined>;
  update?(
    id: string,
    previous: { inputs: Properties; outputs: Properties },
    inputs: Properties,
    context: OperationContext,
  ): Promise<Properties>;
  delete?(id: string, state: { inputs: Properties; outputs: Properties }, context: OperationContext): Promise<void>;
}

/** A create or update that stopped half way: `outputs` is saved, so the next `up` goes on from there. */
export class PartialFailure extends Error {
  readonly id: string;
  readonly outputs: Properties;
  readonly reasons: readonly string[];

  constructor(id: string, outputs: Properties, reasons: readonly string[]) {
    super(reasons.join("\n"));
    this.name = "PartialFailure";
    this.id = id;
    this.outputs = outputs;
    this.reasons = reasons;
  }
}
