/**
 * Which Pod gets a connection to a Service, in kube-proxy's iptables mode.
 *
 * Rules: kubernetes.io, Virtual IPs and Service Proxies; kubernetes/api,
 * discovery/v1.
 */

/** A Pod as an endpoint of a Service. */
export interface Endpoint {
  ready: boolean
  terminating: boolean
}

/** The endpoints that get connections: ready and not terminating. */
export function readyEndpoints<E extends Endpoint>(endpoints: readonly E[]): E[] {
  return endpoints.filter(({ ready, terminating }) => ready && !terminating)
}

/**
 * The probability with which each of the rules matches a connection that came
 * as far: 1/n, 1/(n-1) and so on, the last always. Every endpoint is chosen
 * equally often that way.
 */
export function ruleProbabilities(endpoints: number): number[] {
  return Array.from({ length: endpoints }, (_, i) => 1 / (endpoints - i))
}

/**
 * Chooses the endpoint of one connection.
 *
 * @param endpoints candidates; those that are not ready are passed over
 * @param chance a number from 0 up to, not including, 1, asked once per rule
 * @returns undefined when none is ready: the connection fails
 */
export function chooseEndpoint<E extends Endpoint>(endpoints: readonly E[], chance: () => number): E | undefined {
  const ready = readyEndpoints(endpoints)
  return ready[ruleProbabilities(ready.length).findIndex(probability => probability === 1 || chance() < probability)]
}
