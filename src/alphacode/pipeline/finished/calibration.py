"""How far the scores that a run holds fit what came of the programs."""

from alphacode.analyses.scored_programs import scored_programs
from alphacode.evaluation.calibration import Calibration, calibrations
from alphacode.store.run_directory import RunDirectory


def calibration_of(run: RunDirectory, seed: int = 0) -> dict[str, Calibration]:
    """Return the calibration of each model that scored programs, by its name."""
    scorers = {name: each.programs for name, each in scored_programs(run).items()}
    return calibrations(scorers, seed)
