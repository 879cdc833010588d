"""Settings of the curriculum: how problems are drawn, and from which part."""

from pydantic import Field

from alphacode.core.settings import Settings
from alphacode.curriculum.held_out import Frames, Part, is_held_out_task
from alphacode.curriculum.task import Task


class CurriculumSettings(Settings):
    """How problems are drawn from tasks."""

    noise: float = Field(default=1.0, ge=0.0)
    """0 = clean statements; 1 = distractors, synonyms and slips as measured useful."""
    solutions_per_language: int = Field(default=2, ge=1)
    """Correct programs in each language, drawn in different styles."""
    incorrect_per_language: int = Field(default=1, ge=0)
    """Wrong programs in each language, each wrong in a way a person is."""
    cases_share: float = Field(default=0.12, ge=0.0, le=1.0)
    """Share of problems that ask for t test cases in one input."""
    hidden_tests: int = Field(default=8, ge=3)
    """Hidden tests of each problem; of fewer than three nothing is made."""
    composed_share: float = Field(default=0.3, ge=0.0, le=1.0)
    """Share of problems that are put together from pieces; the rest are named tasks."""
    held_out_tasks: tuple[str, ...] = ()
    """Tasks held out, by name, or by the first parts of a composed task's name."""
    held_out_tasks_share: float = Field(default=0.05, ge=0.0, le=1.0)
    """Share of the tasks held out besides, the same ones always."""
    held_out_frames_share: float = Field(default=0.1, ge=0.0, le=1.0)
    """Share of the sentence frames held out, the same ones always."""
    part: Part = "all"
    """Which part is drawn from; only the others heed what is held out."""

    @property
    def frames(self) -> Frames:
        """What chooses among sentence frames."""
        return Frames(self.part, self.held_out_frames_share)

    def has(self, task: Task) -> bool:
        """Whether the part that is drawn from has a task."""
        if self.part == "all":
            return True
        names, share = self.held_out_tasks, self.held_out_tasks_share
        operation = task.operation or task.name
        is_held_out = is_held_out_task(task.name, 0.0, names) or any(
            is_held_out_task(each, share, names) for each in (operation, *task.bases)
        )
        return is_held_out is (self.part == "held-out-tasks")
