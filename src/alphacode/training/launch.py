"""What every stage of training does around its loop, with one process or many."""

from collections.abc import Iterator
from contextlib import contextmanager

from alphacode.model.checkpoint import STORAGE_DTYPES
from alphacode.model.transformer import EncoderDecoder
from alphacode.training.parallel_settings import check_parallel
from alphacode.training.parallelize import gathered
from alphacode.training.processes import Processes, joined, num_processes
from alphacode.training.settings import FinetuneSettings, PretrainSettings


@contextmanager
def launched(settings: PretrainSettings | FinetuneSettings) -> Iterator[Processes]:
    """Check that settings fit the processes that were started, and join them.

    Args:
      settings: with device and model settled.

    Raises:
      ConfigError: they do not fit; nothing has been read or written yet.
      RunError: the other processes cannot be reached.
    """
    batch_size = settings.training.batch_size
    check_parallel(settings.parallel, settings.model, batch_size, num_processes())
    with joined(settings.training.device, settings.parallel.timeout_s) as processes:
        yield processes


def finished_model(
    model: EncoderDecoder,
    settings: PretrainSettings | FinetuneSettings,
    processes: Processes,
) -> EncoderDecoder | None:
    """Return the whole trained model in the leader, and nothing in the others."""
    dtype = STORAGE_DTYPES[settings.training.weights]
    with processes.watched("gathering the model"):
        return gathered(model, processes, dtype)
