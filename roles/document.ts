/**
 * A role document says what one machine runs for one owner. It is plain JSON, addressed by the digest of its
 * canonical form, and holds no secret: secrets and large contents are referred to by name and travel beside it.
 *
 * Text in `content`, `command` and `environment` may use these placeholders, filled in on the machine:
 * `{{machine}}` `{{address}}` `{{site}}` `{{rack}}` `{{slot}}` and `{{secret:NAME}}`
 * (the last only in files, which then must have mode 0600, 0640 or 0400).
 */
export interface RoleDocument {
  /** Version of this form. A machine's agent reads its own version and all earlier ones. */
  readonly schema: 1;
  /** Name of the role's owner on the machine, for example `playlist.playlist.production` or `base`. */
  readonly owner: string;
  /** Debian packages that must be present; installed when missing, never removed. */
  readonly packages: readonly string[];
  /** System users, each with a group of its own name, no password and no shell. */
  readonly users: readonly RoleUser[];
  readonly files: readonly RoleFile[];
  /** Unpacked trees, such as a service's artifact. */
  readonly trees: readonly RoleTree[];
  /** Keys made on the machine and certificates signed for them. */
  readonly certificates: readonly RoleCertificate[];
  /** systemd units in the order in which they are started. */
  readonly units: readonly RoleUnit[];
  /** All must hold before a generation counts as healthy. */
  readonly checks: readonly RoleCheck[];
  /** Ports that other machines may reach; the base role's firewall opens nothing else. */
  readonly openPorts: readonly RolePort[];
}

export interface RoleUser {
  readonly name: string;
  /** Supplementary groups, for example to read another user's certificate. */
  readonly groups?: readonly string[];
}

export interface RoleFile {
  /** Absolute path. */
  readonly path: string;
  readonly content: string;
  /** Octal text, default `0644`. */
  readonly mode?: string;
  /** Default `root`. */
  readonly user?: string;
  /** Default `root`. */
  readonly group?: string;
}

export const TreeFormat = {
  /** A tar, perhaps compressed with gzip, unpacked into `path`. */
  Tar: "tar",
  /** An OCI image as an archive (a tar of an OCI layout); its root file system goes to `path`/rootfs. */
  OciArchive: "ociArchive",
  /** An OCI image pulled from a registry by digest: `source` is `REGISTRY/NAME@sha256:…`. */
  OciReference: "ociReference",
} as const;
export type TreeFormat = (typeof TreeFormat)[keyof typeof TreeFormat];

export interface RoleTree {
  /** Absolute path of a folder that becomes a link to the unpacked tree; switched atomically. */
  readonly path: string;
  readonly format: TreeFormat;
  /** `sha256:HEX` of a blob sent beside the document, or a registry reference. */
  readonly source: string;
}

export interface RoleCertificate {
  /** Folder that receives `key.pem`, `certificate.pem` (leaf and intermediate), `authority.pem` (root), `bundle.pem` (all but the root, with the key). */
  readonly path: string;
  /** DNS names; the first is the common name. */
  readonly names: readonly string[];
  /** Who may read the key besides root. */
  readonly user: string;
  /** Lifetime in hours; renewed by the first `up` after two thirds of it. */
  readonly hours: number;
}

export interface RoleUnit {
  /** Full unit name, such as `backline-playlist.service`. */
  readonly name: string;
  /** The unit file; left out for a unit that a package brings. */
  readonly content?: string;
  /** Paths (files, trees, certificates) whose change restarts the unit. Its own content always does. */
  readonly restartOn?: readonly string[];
  /** Paths whose change only reloads the unit. */
  readonly reloadOn?: readonly string[];
  /** Run before the unit is stopped or restarted on an update, so that traffic leaves first; its failure is ignored. */
  readonly drain?: RoleDrain;
  /** Default true: enabled and running. False: installed only (a timer's service, say). */
  readonly started?: boolean;
}

export interface RoleDrain {
  /** Command and arguments; no shell. */
  readonly before: readonly string[];
  /** Milliseconds to wait after `before`, so that callers have noticed. */
  readonly milliseconds: number;
  /** Command that lets traffic back in after the unit is healthy. */
  readonly after: readonly string[];
}

export const CheckKind = {
  /** GET `url`, any 2xx. */
  Http: "http",
  /** Connect to `address`. */
  Tcp: "tcp",
  /** systemd unit `unit` is active and did not restart while it was watched. */
  Unit: "unit",
  /** `command` exits 0. */
  Command: "command",
} as const;
export type CheckKind = (typeof CheckKind)[keyof typeof CheckKind];

export interface RoleCheck {
  readonly name: string;
  readonly kind: CheckKind;
  readonly url?: string;
  readonly address?: string;
  readonly unit?: string;
  readonly command?: readonly string[];
  /** Seconds until it must hold, default 15. */
  readonly withinSeconds?: number;
}

export interface RolePort {
  readonly port: number;
  readonly protocol: "tcp" | "udp";
  /** CIDR blocks that may connect; `0.0.0.0/0` only for what is declared public. */
  readonly from: readonly string[];
}

/** What a role contributes; fragments are merged into one document. */
export type RoleFragment = Partial<Omit<RoleDocument, "schema" | "owner">>;
