/** A site's machines as its inventory file lists them; read when an operation runs, never at plan time. */
export interface Inventory {
  readonly schema: 1;
  readonly site: string;
  readonly machines: Readonly<Record<string, InventoryMachine>>;
}

export interface InventoryMachine {
  readonly address: string;
  /** SSH port, default 22. */
  readonly port?: number;
  readonly rack: string;
  readonly class: string;
  /** `TYPE BASE64`: the only host key accepted. */
  readonly hostKey: string;
  readonly reimage?: Reimage;
}

export const Reimage = {
  /** The machine gets a fresh disk at its next boot when `/var/lib/backline/reimage` exists, and a new host key in the inventory. */
  OnReboot: "onReboot",
  /** Released machines are cleaned in place and stay with the feature's squad. */
  Never: "never",
} as const;
export type Reimage = (typeof Reimage)[keyof typeof Reimage];
