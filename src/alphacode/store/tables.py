"""The tables of a run directory: every column's name, type and meaning.

docs/run-directory.md says the same for people; a test holds the two together.
"""

from typing import Final

import pyarrow as pa

_TESTS = pa.struct(
    [("input", pa.list_(pa.string())), ("output", pa.list_(pa.string()))]
)

# Columns of the released CodeContests schema, and a digest of the problem. Solutions
# are left out: a run must not be able to look at them.
PROBLEMS: Final = pa.schema(
    [
        ("name", pa.string()),
        ("digest", pa.string()),
        ("description", pa.string()),
        ("public_tests", _TESTS),
        ("private_tests", _TESTS),
        ("generated_tests", _TESTS),
        ("cf_rating", pa.int64()),
        ("cf_tags", pa.list_(pa.string())),
        ("difficulty", pa.int64()),
        ("time_limit", pa.struct([("seconds", pa.int64()), ("nanos", pa.int64())])),
        ("memory_limit_bytes", pa.int64()),
        # JSON; null where outputs are compared token by token.
        ("checker", pa.string()),
    ]
)

SAMPLES: Final = pa.schema(
    [
        ("problem", pa.string()),
        ("index", pa.int64()),
        ("program_id", pa.string()),
        ("language", pa.string()),
        ("rating", pa.int64()),
        ("tags", pa.list_(pa.string())),
        ("is_correct", pa.bool_()),
        ("temperature", pa.float64()),
        ("program", pa.string()),
        ("num_tokens", pa.int64()),
        ("log_probability", pa.float64()),
        ("is_finished", pa.bool_()),
        # Null but for samples drawn without replacement.
        ("distribution", pa.int64()),
        ("tokens", pa.list_(pa.int32())),
        ("token_log_probabilities", pa.list_(pa.float64())),
        ("member", pa.string()),
    ]
)

# `verdict` is null and `error` says why where the judge itself failed.
JUDGEMENTS: Final = pa.schema(
    [
        ("problem", pa.string()),
        ("stage", pa.string()),
        ("program_id", pa.string()),
        ("verdict", pa.string()),
        ("tests_run", pa.int64()),
        ("cpu_s", pa.float64()),
        ("wall_s", pa.float64()),
        ("memory_bytes", pa.int64()),
        ("message", pa.string()),
        ("error", pa.string()),
    ]
)

# One row per process that came to the end of the stage; the last says how it ended.
STAGES: Final = pa.schema(
    [
        ("problem", pa.string()),
        ("stage", pa.string()),
        ("samples", pa.int64()),
        ("stopped_early", pa.bool_()),
        ("seconds", pa.float64()),
        ("sampler_idle_s", pa.float64()),
        ("judge_idle_s", pa.float64()),
    ]
)

# `scorer` names the content of the model that scored.
SCORES: Final = pa.schema(
    [
        ("problem", pa.string()),
        ("program_id", pa.string()),
        ("scorer", pa.string()),
        ("score", pa.float64()),
    ]
)

BEHAVIOURS: Final = pa.schema(
    [
        ("problem", pa.string()),
        ("program_id", pa.string()),
        ("signature", pa.string()),
        ("error", pa.string()),
    ]
)

CLUSTERS: Final = pa.schema(
    [
        ("problem", pa.string()),
        ("attempt", pa.int64()),
        ("cluster", pa.int64()),
        ("kind", pa.string()),
        ("num_samples", pa.int64()),
        ("program_id", pa.string()),
    ]
)

SUBMISSIONS: Final = pa.schema(
    [
        ("problem", pa.string()),
        ("attempt", pa.int64()),
        ("rank", pa.int64()),
        ("index", pa.int64()),
        ("program_id", pa.string()),
        ("language", pa.string()),
        ("cluster", pa.int64()),
        ("cluster_samples", pa.int64()),
        ("path", pa.string()),
    ]
)

# One row per finished problem: its report, whole, as JSON, beside what is asked most.
# Where programs went unjudged it is tried again: the highest `attempt` counts.
METRICS: Final = pa.schema(
    [
        ("problem", pa.string()),
        ("attempt", pa.int64()),
        ("solved", pa.bool_()),
        ("samples", pa.int64()),
        ("seconds", pa.float64()),
        ("report", pa.string()),
    ]
)

TABLES: Final[dict[str, pa.Schema]] = {
    "problems": PROBLEMS,
    "samples": SAMPLES,
    "judgements": JUDGEMENTS,
    "stages": STAGES,
    "behaviours": BEHAVIOURS,
    "scores": SCORES,
    "clusters": CLUSTERS,
    "submissions": SUBMISSIONS,
    "metrics": METRICS,
}
