import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Whether an IP address belongs to the open internet: not this machine, a network of one's own, a carrier's, or a kind of special use. */
export const isPublic = (address: string): boolean => {
  if (isIP(address) === 0) return false
  // an IPv4 address inside an IPv6 one is judged as what it is
  return ipaddr.process(address).range() === 'unicast'
}
