"""Rows that branch, against a plain record of what every row has read."""

import random

import torch

from alphacode.sampling.branching import branch, rows_to_keep

Prefix = tuple[int, ...]


def test_each_sample_always_stands_in_a_row_that_has_read_its_tokens() -> None:
    random.seed(4)
    num_samples = 211
    drawn: list[Prefix] = [()] * num_samples
    alive = list(range(num_samples))
    row_N = torch.zeros(num_samples, dtype=torch.long)
    memory: list[Prefix] = [()]
    reused = swept = 0
    while alive:
        tokens = [random.choice((0, 0, 0, 1, 2, 9)) for _ in alive]
        # Token 9 ends a sample.
        stays = [token != 9 for token in tokens]
        row_N = row_N[torch.tensor(stays)]
        token_N = torch.tensor([token for token in tokens if token != 9])
        alive = [who for who, stay in zip(alive, stays, strict=True) if stay]
        if not alive:
            break
        for who, token in zip(alive, token_N.tolist(), strict=True):
            drawn[who] += (token,)
        step = branch(row_N, token_N, len(memory))
        reused += int((step.children_C < len(memory)).sum())
        before = list(memory)
        for parent, child in zip(step.parents_C, step.children_C, strict=True):
            if child == len(memory):
                memory.append(())
            memory[child] = before[parent]
        assert len(step.token_R) == len(memory)
        memory = [
            (*old, int(new)) for old, new in zip(memory, step.token_R, strict=True)
        ]
        row_N = step.row_N
        assert [memory[row] for row in row_N] == [drawn[who] for who in alive]
        # One row per distinct prefix.
        assert len(set(row_N.tolist())) == len({drawn[who] for who in alive})
        living = rows_to_keep(row_N, len(memory))
        if living is not None:
            swept += 1
            memory = [memory[row] for row in living]
            row_N = torch.searchsorted(living, row_N)
    assert reused > 5
    assert swept > 2


def test_rows_are_swept_out_when_more_than_a_tenth_is_dead() -> None:
    assert rows_to_keep(torch.arange(1, 10), 10) is None
    living = rows_to_keep(torch.tensor([3, 0, 3]), 4)
    assert living is not None
    assert living.tolist() == [0, 3]
