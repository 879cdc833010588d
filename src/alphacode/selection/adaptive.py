"""Cluster with inputs chosen to split the largest clusters, not with the same for all.

All candidates run on a fifth of the inputs. Then a few probes of each of the largest
clusters run on new inputs, a chunk at a time; where probes of one cluster differ, all
of its members run on that input and part. Programs that are apart are never compared
again, and an input that splits nothing costs a few probes only, so that many more are
tried for no more executions than the plain form makes.

Source: S* (Li et al. 2025), where a model writes an input to tell two clusters apart;
here inputs are tried, and kept for what they split.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Final

from alphacode.core.limits import Limits
from alphacode.selection.behaviour import Behaviour, execute_programs, is_failure
from alphacode.selection.clustering import cluster_by_behaviour, unknown_reason
from alphacode.selection.clusters import Cluster, Clustering
from alphacode.selection.deduplication import DistinctProgram, count_samples
from alphacode.selection.filtering import unjudged_notes
from alphacode.selection.selection import SelectionTask
from alphacode.selection.submission import random_order

FIRST_SHARE: Final = 0.2
"""Share of the inputs that every candidate runs on."""
PROBES: Final = 6
"""Members of a cluster that try a new input first."""
CHUNK: Final = 10
"""New inputs that probes try at once."""

Group = tuple[DistinctProgram, ...]


def cluster_adaptively(
    task: SelectionTask,
    programs: Sequence[DistinctProgram],
    inputs: Sequence[str],
    budget: int,
    limits: Limits,
) -> tuple[Clustering, dict[str, Behaviour]]:
    """Return the clusters, and what each program did on the first inputs.

    Signatures of clusters are of the first inputs alone, which all programs ran on, so
    that clusters that were split later may have the same. Where these say
    nothing of any program, all run on as many further ones as the budget allows
    instead. A program that a failure of ours kept from any input its cluster was split
    by is of unknown behaviour.

    Args:
      inputs: those that may be tried; the first ones are for all.
      budget: runs of one program on one input, at most.
    """
    num_first = max(1, round(FIRST_SHARE * budget / max(1, len(programs))))
    first = inputs[:num_first]
    runner = _Runner(task, limits)
    behaviours = runner.run(programs, first)
    begun = cluster_by_behaviour(programs, behaviours, task.seed)
    others = inputs[num_first : budget // max(1, len(programs))]
    if others and not any(each.kind == "behaviour" for each in begun.clusters):
        # Inputs that say nothing of anybody leave nothing to split.
        behaviours = runner.run(programs, others)
        return cluster_by_behaviour(programs, behaviours, task.seed), behaviours
    by_id = {program.program_id: program for program in programs}
    splits = _Splits(
        [tuple(by_id[name] for name in each.program_ids) for each in begun.clusters],
        begun.clusters,
        task.num_submissions,
    )
    rest = inputs[num_first:]
    for start in range(0, len(rest), CHUNK):
        chunk = rest[start : start + CHUNK]
        left = budget - runner.executions
        if not _try_chunk(splits, runner, chunk, left, task.seed):
            break
    clusters = splits.clusters()
    reasons = [
        splits.lost.get(name) or unknown_reason(behaviours.get(name))
        for cluster in clusters
        if cluster.kind == "unknown"
        for name in cluster.program_ids
    ]
    notes = tuple(unjudged_notes(reasons))
    done = replace(begun, clusters=clusters, num_unjudged=len(reasons), notes=notes)
    return done, behaviours


def lists_tried(
    inputs: Sequence[str], num_inputs: int, lengths: Collection[int]
) -> Iterator[tuple[str, ...]]:
    """Yield the lists of inputs that `cluster_adaptively` may have run programs on.

    They are the first inputs, those that all run on instead, chunks of the others, and
    parts of these chunks, short ones first: some thousands for each chunk, which
    `lengths` makes fewer.

    Args:
      num_inputs: what `budget` was for each program.
      lengths: how many inputs the lists wanted have.
    """
    num_first = max(1, round(FIRST_SHARE * num_inputs))
    rest = inputs[num_first:]
    chunks = [rest[start : start + CHUNK] for start in range(0, len(rest), CHUNK)]
    for begun in (inputs[:num_first], inputs[num_first:num_inputs]):
        if begun and len(begun) in lengths:
            yield tuple(begun)
    for length in range(1, CHUNK + 1):
        if length in lengths:
            for chunk in chunks:
                yield from combinations(chunk, length)


def _try_chunk(
    splits: "_Splits", runner: "_Runner", chunk: Sequence[str], left: int, seed: int
) -> bool:
    """Run probes on new inputs and split what they tell apart; stop out of budget."""
    largest = splits.largest()
    probes = {
        number: random_order(splits.groups[number], seed)[:PROBES] for number in largest
    }
    cost = len(chunk) * sum(map(len, probes.values()))
    if not largest or cost > left:
        return False
    seen = runner.run([each for some in probes.values() for each in some], chunk)
    left -= cost
    for number in largest:
        wanted = _telling(probes[number], seen, len(chunk))
        members = splits.groups[number]
        cost = len(wanted) * len(members)
        if not wanted or cost > left:
            continue
        left -= cost
        chosen = [chunk[column] for column in wanted]
        splits.split(number, runner.run(members, chosen))
    return True


def _telling(
    probes: Sequence[DistinctProgram], seen: dict[str, Behaviour], num_inputs: int
) -> list[int]:
    """Return inputs on which probes differ, each of which tells more of them apart."""
    rows = [
        seen[p.program_id].symbols
        for p in probes
        if p.program_id in seen and not seen[p.program_id].error
    ]
    wanted: list[int] = []
    num_parts = 1
    for column in range(num_inputs):
        if all(is_failure(row[column]) for row in rows):
            continue
        finer = {tuple(row[at] for at in (*wanted, column)) for row in rows}
        if len(finer) > num_parts:
            wanted.append(column)
            num_parts = len(finer)
    return wanted


class _Runner:
    """Executes programs, and counts how often."""

    def __init__(self, task: SelectionTask, limits: Limits) -> None:
        self._task, self._limits = task, limits
        self.executions = 0

    def run(
        self, programs: Sequence[DistinctProgram], inputs: Sequence[str]
    ) -> dict[str, Behaviour]:
        """Return what programs do; what an earlier run stored is counted as well."""
        self.executions += len(programs) * len(inputs)
        return execute_programs(
            programs,
            inputs,
            self._limits,
            self._task.judge,
            known=self._task.known,
            on_outcome=self._task.on_outcome,
        )


class _Splits:
    """Groups of programs that nothing has told apart so far."""

    def __init__(
        self, groups: list[Group], clusters: Sequence[Cluster], num_submissions: int
    ) -> None:
        self.groups = groups
        self._origins = list(clusters)
        self._num_largest = num_submissions
        self.lost: dict[str, str] = {}
        """Why programs are of unknown behaviour, if they were not at first."""

    def largest(self) -> list[int]:
        """Return the groups that matter and can be split, the largest first."""
        open_to = [
            number
            for number, origin in enumerate(self._origins)
            if origin.kind == "behaviour"
        ]
        open_to.sort(key=lambda number: -count_samples(self.groups[number]))
        return [n for n in open_to[: self._num_largest] if len(self.groups[n]) > 1]

    def split(self, number: int, behaviours: dict[str, Behaviour]) -> None:
        """Part a group by what its members did; those not executed leave it."""
        parts: dict[tuple[str, ...], list[DistinctProgram]] = defaultdict(list)
        unknown: list[DistinctProgram] = []
        for program in self.groups[number]:
            behaviour = behaviours.get(program.program_id)
            if behaviour is None or behaviour.error:
                self.lost[program.program_id] = unknown_reason(behaviour)
                unknown.append(program)
            else:
                parts[behaviour.symbols].append(program)
        groups = [tuple(members) for members in parts.values()]
        self.groups[number] = groups[0] if groups else ()
        for members in groups[1:]:
            self.groups.append(members)
            self._origins.append(self._origins[number])
        if unknown:
            self._add_unknown(tuple(unknown))

    def _add_unknown(self, programs: Group) -> None:
        for number, origin in enumerate(self._origins):
            if origin.kind == "unknown":
                self.groups[number] += programs
                return
        self.groups.append(programs)
        self._origins.append(replace(self._origins[0], signature="", kind="unknown"))

    def clusters(self) -> tuple[Cluster, ...]:
        """Return the groups as clusters: by raw samples, failing and unknown ones last.

        Ties go by the rank of what they were split from, then by their programs.
        """
        kinds = ("behaviour", "failing", "unknown")
        named = [
            replace(
                origin,
                program_ids=tuple(sorted(p.program_id for p in members)),
                num_samples=count_samples(members),
            )
            for origin, members in zip(self._origins, self.groups, strict=True)
            if members
        ]
        named.sort(
            key=lambda c: (kinds.index(c.kind), -c.num_samples, c.rank, c.program_ids)
        )
        return tuple(_ranked(named))


def _ranked(clusters: Sequence[Cluster]) -> Iterator[Cluster]:
    for rank, cluster in enumerate(clusters, start=1):
        yield replace(cluster, rank=rank)
