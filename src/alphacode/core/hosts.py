"""Names of hosts, as servers of this project are bound to and are asked for."""

import ipaddress


def is_loopback(host: str) -> bool:
    """Return whether a host's name or address is this machine alone."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def name_in(host: str) -> str:
    """Return a Host header without its port.

    Example:
      >>> name_in("[::1]:80"), name_in("localhost:80")
      ('::1', 'localhost')
    """
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0]
