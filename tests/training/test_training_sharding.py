"""Bytes per process: arithmetic against what torch's engines cut on the meta device."""

import pytest
import torch
from torch import distributed as dist
from torch.distributed.tensor import DTensor
from torch.testing._internal.distributed.fake_pg import FakeStore

from alphacode.model.accounting import count_parameters
from alphacode.model.config import ModelConfig
from alphacode.model.presets import model_preset
from alphacode.model.transformer import EncoderDecoder
from alphacode.training.objectives import ObjectiveSettings, TrainingModel
from alphacode.training.parallel_settings import ParallelSettings, check_parallel
from alphacode.training.parallelize import parallelize, share_of
from alphacode.training.processes import Processes
from alphacode.training.settings import pretrain_preset
from alphacode.training.sharding import rank_bytes
from alphacode.training.shards import local


def cut(
    config: ModelConfig, parallel: ParallelSettings, processes: int, rank: int
) -> EncoderDecoder:
    """Return the model as one of many processes has it; the others are made believe."""
    dist.init_process_group("fake", rank=rank, world_size=processes, store=FakeStore())
    try:
        with torch.device("meta"):
            model = EncoderDecoder(config)
        parallelize(
            TrainingModel(model, ObjectiveSettings()),
            parallel,
            share_of(Processes(rank, processes), parallel.tensor_parallel),
            torch.device("cpu"),
            is_bfloat16=True,
        )
    finally:
        dist.destroy_process_group()
    assert all(local(value).is_meta for value in model.parameters())
    return model


def bytes_held(model: EncoderDecoder) -> int:
    return sum(
        local(value).numel() * value.element_size() for value in model.parameters()
    )


def fsdp(tensor_parallel: int) -> ParallelSettings:
    return ParallelSettings(data_parallel="fsdp", tensor_parallel=tensor_parallel)


@pytest.mark.slow
def test_the_41b_preset_is_cut_over_64_processes() -> None:
    """One key/value head per process, as the paper trained it; nothing is allocated."""
    settings = pretrain_preset("41b")
    config, parallel = settings.model, settings.parallel
    batch_size = settings.training.batch_size
    assert check_parallel(parallel, config, batch_size, 64) == 4
    model = cut(config, parallel, 64, rank=63)
    assert bytes_held(model) == rank_bytes(config, parallel, 64, 63).parameters
    weight = model.decoder.blocks[55].attention.project_in.weight
    assert isinstance(weight, DTensor)
    # 3 query heads, a key and a value of 128 each, over 4 ways of data.
    assert local(weight).shape == (5 * 128 // 4, 6144)
    assert weight.shape == (16 * 5 * 128, 6144)
    # Everything but what is too small to be cut is a 64th.
    whole = 4 * sum(count_parameters(config))
    assert bytes_held(model) / (whole / 64) == pytest.approx(1, abs=0.03)


SMALL = ModelConfig(
    vocab_size=509,
    model_dim=36,
    num_query_heads=8,
    num_kv_heads=4,
    head_dim=6,
    num_encoder_layers=1,
    num_decoder_layers=2,
    feed_forward_ratio=2,
    max_source_tokens=31,
    max_target_tokens=17,
)


@pytest.mark.parametrize(
    ("parallel", "processes"),
    [
        (fsdp(1), 5),
        (fsdp(2), 6),
        (fsdp(4), 12),
        (ParallelSettings(tensor_parallel=4), 4),
    ],
    ids=["fsdp 5", "fsdp 3, tensor 2", "fsdp 3, tensor 4", "tensor 4"],
)
def test_uneven_shares_are_counted_and_add_up(
    parallel: ParallelSettings, processes: int
) -> None:
    held = [rank_bytes(SMALL, parallel, processes, rank) for rank in range(processes)]
    for rank in (0, processes - 1):
        model = cut(SMALL, parallel, processes, rank)
        assert bytes_held(model) == held[rank].parameters
    if parallel.tensor_parallel == 1:
        total = sum(each.parameters for each in held)
        assert total == 4 * sum(count_parameters(SMALL))


def test_replicas_hold_all_and_a_frozen_head_has_no_gradients() -> None:
    body, head = count_parameters(SMALL)
    found = rank_bytes(SMALL, ParallelSettings(), 3, 2, trains_value_head=False)
    assert found == (4 * (body + head), 4 * body, 8 * body)
    assert found.total == 4 * (4 * body + head)


@pytest.mark.slow
@pytest.mark.parametrize("tensor_parallel", [16, 8, 1])
def test_every_share_of_the_41b_preset(tensor_parallel: int) -> None:
    config, parallel = model_preset("41b"), fsdp(tensor_parallel)
    for rank in range(0, 64, 3):
        model = cut(config, parallel, 64, rank)
        assert bytes_held(model) == rank_bytes(config, parallel, 64, rank).parameters
