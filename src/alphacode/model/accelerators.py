"""What accelerators can do at most, from their makers' data sheets; no torch.

FLOP/s are of dense bfloat16 matrix products that add up in float32: data sheets often
print twice as much, for sparse ones. Bandwidth is of one direction, per GPU: within a
node over NVLink (or PCIe where there is none), between nodes over the usual network
card of such a node.
"""

from typing import NamedTuple

from alphacode.core.errors import ConfigError
from alphacode.core.names import hint

GIB = 2**30


class Accelerator(NamedTuple):
    """One kind of device."""

    title: str
    flops_per_s: float
    """Peak of dense bfloat16 products."""
    memory_bytes: float
    node_bytes_per_s: float
    """To a neighbour in the node, one direction."""
    network_bytes_per_s: float
    """To another node, one direction, per GPU."""
    source: str


_SHEET = "NVIDIA data sheet"

# `memory_bytes` is what the driver reports, a little below the printed number.
ACCELERATORS = {
    "h100": Accelerator("H100 SXM", 989.4e12, 79 * GIB, 450e9, 50e9, _SHEET),
    "h100-pcie": Accelerator("H100 PCIe", 756e12, 79 * GIB, 64e9, 25e9, _SHEET),
    "h100-nvl": Accelerator("H100 NVL", 835.5e12, 93 * GIB, 300e9, 25e9, _SHEET),
    "h200": Accelerator("H200 SXM", 989.4e12, 139 * GIB, 450e9, 50e9, _SHEET),
    "b200": Accelerator("B200", 2250e12, 178 * GIB, 900e9, 50e9, _SHEET),
    "a100": Accelerator("A100 80GB", 312e12, 79 * GIB, 300e9, 25e9, _SHEET),
    "a100-40": Accelerator("A100 40GB", 312e12, 39 * GIB, 300e9, 25e9, _SHEET),
    "a10": Accelerator("A10", 125e12, 22 * GIB, 32e9, 6e9, _SHEET),
    "l4": Accelerator("L4", 121e12, 22 * GIB, 32e9, 6e9, _SHEET),
    "l40s": Accelerator("L40S", 362e12, 44 * GIB, 32e9, 12.5e9, _SHEET),
    "rtx4090": Accelerator("GeForce RTX 4090", 165.2e12, 23.5 * GIB, 32e9, 1e9, _SHEET),
    "rtx3090": Accelerator("GeForce RTX 3090", 71e12, 23.5 * GIB, 32e9, 1e9, _SHEET),
    # Eight recent cores with bfloat16 instructions; no maker prints such a number.
    "cpu": Accelerator("laptop processor", 0.5e12, 12 * GIB, 1e9, 1e9, "an assumption"),
}

# Names that torch reports, the longest first where one holds the other; no name behind
# them for a device of another speed.
_NAMES = (
    ("RTX 4090 D", ""),
    ("RTX 3090 Ti", ""),
    ("H100 PCIe", "h100-pcie"),
    ("H100 NVL", "h100-nvl"),
    ("H100", "h100"),
    ("H200", "h200"),
    ("B200", "b200"),
    ("A100-SXM4-40GB", "a100-40"),
    ("A100-PCIE-40GB", "a100-40"),
    ("A100", "a100"),
    ("L40S", "l40s"),
    ("RTX 4090", "rtx4090"),
    ("RTX 3090", "rtx3090"),
    ("A10", "a10"),
    ("L4", "l4"),
)


def accelerator(name: str) -> Accelerator:
    """Return the accelerator called `name`, such as `h100`.

    Raises:
      ConfigError: none is called so; the nearest one is named.
    """
    if name not in ACCELERATORS:
        known = ", ".join(ACCELERATORS)
        near = hint(name, ACCELERATORS)
        raise ConfigError(f"unknown accelerator {name!r}{near} (known: {known})")
    return ACCELERATORS[name]


def recognise(device_name: str) -> Accelerator | None:
    """Return the accelerator whose name a driver reports, such as "NVIDIA L4"."""
    words = device_name.split()
    for part, name in _NAMES:
        # Whole words, so that an A1000 is no A10 and an A100-SXM4-80GB is an A100.
        wanted = part.split()
        for start in range(len(words)):
            found = words[start : start + len(wanted)]
            heads = [word.split("-")[0] if "-" not in part else word for word in found]
            if heads == wanted:
                return ACCELERATORS.get(name)
    return None
