"""Every error this package raises on purpose.

    AlphaCodeError
      ConfigError             a setting or an argument is wrong
      DataError               a problem file is malformed; names file, line or field
      CheckpointError         weights are missing, damaged or do not fit
      RunError                a run directory cannot be used
      JudgeError              *we* could not judge; never a verdict
        ToolchainMissing      no compiler or interpreter for a language
      ModelServerError        a server refuses to answer for a model, or does not

A program's failure is a `Verdict`; only our own failure is one of these. Messages
say what was expected, what was found and what to do. The command line prints the
message without a traceback and exits with `exit_code`.
"""


class AlphaCodeError(Exception):
    """Base of every error a user can cause or mend."""

    exit_code = 1
    is_told_elsewhere = False
    """Whether another process of the same run says it."""


class ConfigError(AlphaCodeError):
    """A setting or command-line argument is outside what is legal."""

    exit_code = 2


class DataError(AlphaCodeError):
    """A problem or file is malformed."""

    exit_code = 3


class CheckpointError(AlphaCodeError):
    """Weights or tokenizer are missing, damaged or do not fit the model."""

    exit_code = 4


class RunError(AlphaCodeError):
    """A run directory cannot be written, or belongs to other settings."""

    exit_code = 5


class JudgeError(AlphaCodeError):
    """The judge itself failed: the program stays unjudged and is counted so."""

    exit_code = 6


class ToolchainMissing(JudgeError):
    """No compiler or interpreter for a language on this machine."""


class ModelServerError(AlphaCodeError):
    """A server of models refuses to answer, or does not however often it is asked."""

    exit_code = 7
