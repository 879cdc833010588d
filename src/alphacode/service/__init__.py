"""Floor 5: judging for other programs, over a file of many lines or over HTTP.

May import: data, judge and core. Read in this order: settings, reports; lines, answers,
bulk for files; models, hub, answering, gate, app, server for HTTP. Only models, gate,
app and server need the packages of the extra `serve`.
"""

from alphacode.service.bulk import Bulk, BulkSummary
from alphacode.service.settings import ServiceSettings, judge_settings

__all__ = ["Bulk", "BulkSummary", "ServiceSettings", "judge_settings"]
