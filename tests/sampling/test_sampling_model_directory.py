"""Model directories: names, sections of the config, and what is refused."""

from pathlib import Path

import pytest
import torch

from alphacode.core.errors import CheckpointError, ConfigError
from alphacode.core.problem import Language, Problem, Solution
from alphacode.encoding.prompt import PromptSettings
from alphacode.model.checkpoint import save_model, write_config_section
from alphacode.model.presets import model_preset
from alphacode.model.transformer import EncoderDecoder
from alphacode.sampling.likelihoods import load_likelihood_scorer
from alphacode.sampling.model_directory import (
    find_model,
    load_sampler,
    read_sampling_defaults,
    trained_temperature,
    write_sampling_defaults,
)
from alphacode.sampling.settings import SamplingDefaults, SamplingSettings
from alphacode.tokenizer.train import TokenizerSettings, train_tokenizer

VOCAB = 512


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a whole model directory; tests must not change it."""
    directory = tmp_path_factory.mktemp("models") / "small"
    directory.mkdir()
    texts = [path.read_text() for path in Path(__file__).parent.glob("*.py")]
    settings = TokenizerSettings(vocab_size=VOCAB)
    tokenizer = train_tokenizer(texts, settings, directory / "tokenizer.model")
    torch.manual_seed(0)
    size = {"vocab_size": tokenizer.vocab_size}
    config = model_preset("tiny").model_copy(update=size)
    save_model(directory, EncoderDecoder(config), dtype="float16")
    return directory


@pytest.fixture
def directory(trained: Path, tmp_path: Path) -> Path:
    """Return a copy that a test may change."""
    copy = tmp_path / "copy"
    copy.mkdir()
    for path in trained.iterdir():
        (copy / path.name).write_bytes(path.read_bytes())
    return copy


def test_a_loaded_sampler_draws_programs(trained: Path) -> None:
    sampler = load_sampler(find_model(str(trained)))
    problem = Problem(name="p", description="Print the sum.")
    settings = SamplingSettings(samples=6, max_target_tokens=9)
    samples = list(sampler.draw(problem, settings, seed=0))
    assert sorted(sample.index for sample in samples) == list(range(6))
    assert all(isinstance(sample.program, str) for sample in samples)


def test_a_tempered_model_is_read_at_the_temperature_of_its_training(
    directory: Path,
) -> None:
    assert trained_temperature(directory) == 1.0
    tempered = {"tempering": True, "temperature": 0.2}
    write_config_section(directory, "objective", tempered)
    assert trained_temperature(directory) == 0.2
    problem = Problem(name="p", description="Print the sum.")
    programs = [Solution(Language.PYTHON3, "print(sum(a))")]
    (cold,) = load_likelihood_scorer(directory).score(problem, programs)
    write_config_section(directory, "objective", {**tempered, "tempering": False})
    (plain,) = load_likelihood_scorer(directory).score(problem, programs)
    assert cold.log_probability != pytest.approx(plain.log_probability)


def test_the_config_says_prompt_and_sampling(directory: Path) -> None:
    write_config_section(directory, "prompt", {"comment_style": False})
    wanted = SamplingDefaults(temperatures=(0.5,), tag_sets=(("math",),))
    write_sampling_defaults(directory, wanted)
    sampler = load_sampler(directory)
    assert sampler.prompt == PromptSettings(comment_style=False)
    assert sampler.defaults == wanted


def test_absent_sections_mean_the_defaults(trained: Path) -> None:
    sampler = load_sampler(trained)
    assert sampler.prompt == PromptSettings()
    assert sampler.defaults == SamplingDefaults()


def test_default_temperatures_follow_the_tempering_of_training(
    directory: Path,
) -> None:
    objective = {"tempering": True, "temperature": 0.2}
    write_config_section(directory, "objective", objective)
    found = read_sampling_defaults(directory).temperatures
    plain = SamplingDefaults().temperatures
    assert found == pytest.approx([0.2 * value for value in plain])
    write_config_section(directory, "objective", {**objective, "tempering": False})
    assert read_sampling_defaults(directory).temperatures == plain


def test_an_unknown_name_is_answered_with_the_known() -> None:
    with pytest.raises(CheckpointError, match=r"'embeded'.*'embedded'"):
        find_model("embeded")


@pytest.mark.parametrize(
    "name", ["config.json", "model.safetensors", "tokenizer.model"]
)
def test_a_directory_that_lacks_a_file_is_refused(directory: Path, name: str) -> None:
    (directory / name).unlink()
    with pytest.raises(CheckpointError, match=rf"lacks {name}"):
        find_model(str(directory))


@pytest.mark.parametrize(
    ("section", "message"),
    [
        ({"temperature": [1.0]}, "unknown setting 'temperature'"),
        ({"temperatures": [-1.0]}, "temperatures"),
        ("hot", "must be an object"),
    ],
    ids=str,
)
def test_a_wrong_sampling_section_is_named(
    directory: Path, section: object, message: str
) -> None:
    write_config_section(directory, "sampling", section)
    with pytest.raises(CheckpointError, match=message) as caught:
        load_sampler(directory)
    assert "config.json" in str(caught.value)


def test_a_tokenizer_of_another_size_is_refused(directory: Path) -> None:
    config = model_preset("tiny").model_copy(update={"vocab_size": VOCAB + 7})
    save_model(directory, EncoderDecoder(config))
    with pytest.raises(CheckpointError, match="do not belong together"):
        load_sampler(directory)


def test_weights_of_eight_bit_floats_are_refused_on_a_cpu(directory: Path) -> None:
    config = model_preset("tiny").model_copy(update={"vocab_size": VOCAB})
    save_model(directory, EncoderDecoder(config))
    with pytest.raises(ConfigError, match="int8 or bfloat16"):
        load_sampler(directory, eight_bits="fp8")
