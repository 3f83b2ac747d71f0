import type { Problem } from "./problems.ts";

/**
 * Who a service is, everywhere: in certificates, DNS, claims, unit names and contracts.
 * A feature is the unit of isolation; an environment keeps two stacks of one program apart.
 */
export interface Identity {
  readonly service: string;
  readonly feature: string;
  /** `production`, or a developer's own. */
  readonly environment: string;
}

/** Longest label that DNS allows (RFC 1035, section 2.3.4). */
export const longestLabel = 63;
/** A X.509 common name holds at most 64 characters (RFC 5280, ub-common-name); DNS names at most 253. */
export const longestName = 253;

const label = /^[a-z]([a-z0-9-]*[a-z0-9])?$/;

/** Checks one label of a name. Too long is refused, never cut: a cut name could equal another's. */
export function checkLabel(path: string, value: unknown, longest = 40): Problem[] {
  const allowed = `lower-case letters, digits and inner hyphens, starting with a letter, at most ${longest} characters`;
  if (typeof value !== "string" || !label.test(value)) {
    return [{ path, message: "is not a valid name", value, allowed, fix: "choose a name of that form" }];
  }
  if (value.length > longest) {
    return [
      {
        path,
        message: `is ${value.length} characters long`,
        value,
        allowed,
        fix: `shorten it by ${value.length - longest}`,
      },
    ];
  }
  return [];
}

/** Checks all labels of an identity; `path` names the arguments that hold them. */
export function checkIdentity(identity: Identity): Problem[] {
  return [
    ...checkLabel("name", identity.service),
    ...checkLabel("feature", identity.feature),
    ...checkLabel("environment", identity.environment, 20),
  ];
}

/** `FEATURE.ENVIRONMENT`: the SSH principal, the name of keys and certificate authorities. */
export function featureName(identity: Pick<Identity, "feature" | "environment">): string {
  return `${identity.feature}.${identity.environment}`;
}

/** `SERVICE.FEATURE.ENVIRONMENT.svc.DOMAIN`: the name in a service's certificate. */
export function serviceName(identity: Identity, domain: string): string {
  return `${identity.service}.${featureName(identity)}.svc.${domain}`;
}

/** `FEATURE.ENVIRONMENT.svc.DOMAIN`: the subtree a feature's certificate authority may sign for. */
export function featureSubtree(identity: Pick<Identity, "feature" | "environment">, domain: string): string {
  return `${featureName(identity)}.svc.${domain}`;
}

/** `SITE.svc.DOMAIN`: the DNS zone a site's name servers are primary for. */
export function siteZone(site: string, domain: string): string {
  return `${site}.svc.${domain}`;
}

/** `_ENDPOINT._tcp.SERVICE.FEATURE.ENVIRONMENT.SITE.svc.DOMAIN`: where a site's instances are found (RFC 2782). */
export function endpointRecord(identity: Identity, endpoint: string, site: string, domain: string): string {
  return `_${endpoint}._tcp.${identity.service}.${featureName(identity)}.${siteZone(site, domain)}`;
}

/** `FEATURE/SERVICE/ENDPOINT`, as callers and grants write it. */
export interface EndpointReference {
  readonly feature: string;
  readonly service: string;
  readonly endpoint: string;
}

/** Reads `FEATURE/SERVICE/ENDPOINT`; undefined when it has another form. */
export function parseEndpoint(text: string): EndpointReference | undefined {
  const [feature, service, endpoint, ...rest] = text.split("/");
  if (!feature || !service || !endpoint || rest.length > 0) return undefined;
  return [feature, service, endpoint].every((part) => label.test(part)) ? { feature, service, endpoint } : undefined;
}
