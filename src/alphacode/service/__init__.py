"""A door: judging for other programs, over a file of many lines or over HTTP.

May import: everything below cli. Read in this order: settings, reports; lines, answers,
bulk for files; hub, models, gate, app, server for HTTP. Only gate, app, models and
server need the extra packages of `alphacode[serve]`.
"""

from alphacode.service.bulk import Bulk, BulkSummary
from alphacode.service.settings import ServiceSettings, judge_settings

__all__ = ["Bulk", "BulkSummary", "ServiceSettings", "judge_settings"]
