"""The tokenizer as Hugging Face sees it: the same tokens, the same exact way back.

Nothing of its text handling is used: no token is matched inside a text (a text that
holds "<mask>" is text), nothing is stripped, and decoding is ours.
"""

import json
from pathlib import Path
from typing import Any

from transformers import PreTrainedTokenizer

from alphacode.interop.hf_config import REMOTE_MODULE
from alphacode.interop.pieces import Pieces
from alphacode.tokenizer.symbols import BOS_ID, EOS_ID, MASK_ID, PAD_ID, UNK_ID
from alphacode.tokenizer.tokenizer import Tokenizer

TOKENIZER_FILE = "tokenizer.model"
_SPECIAL_IDS = {
    "pad_token": PAD_ID,
    "bos_token": BOS_ID,
    "eos_token": EOS_ID,
    "mask_token": MASK_ID,
    "unk_token": UNK_ID,
}


class AlphaCodeTokenizer(PreTrainedTokenizer):  # type: ignore[misc]
    """A `tokenizer.model` file behind the interface of `transformers`.

    A source gets no special tokens; a target (`text_target=`) gets the end token, as
    in training. Padding stands at the right.

    Raises:
      CheckpointError: the file is missing or is no tokenizer of this project.
    """

    vocab_files_names = {"vocab_file": TOKENIZER_FILE}  # noqa: RUF012
    model_input_names = ["input_ids", "attention_mask"]  # noqa: RUF012
    padding_side = "right"

    def __init__(self, vocab_file: str, **kwargs: Any) -> None:
        self.tokenizer = Tokenizer.load(Path(vocab_file))
        self.pieces = Pieces(self.tokenizer)
        self._is_target = False
        for name, token in _SPECIAL_IDS.items():
            kwargs[name] = self.pieces.names[token]
        kwargs["clean_up_tokenization_spaces"] = False
        kwargs["auto_map"] = {
            "AutoTokenizer": [f"{REMOTE_MODULE}.AlphaCodeTokenizer", None]
        }
        super().__init__(**kwargs)

    @property
    def vocab_size(self) -> int:
        """Pieces, special ones included."""
        return len(self.pieces.names)

    def get_vocab(self) -> dict[str, int]:
        """Return the id of every piece."""
        return dict(self.pieces.ids)

    def tokenize(self, text: str, **_kwargs: Any) -> list[str]:
        """Return the pieces of a text; special tokens are never read from it."""
        return self.pieces.encode(text)

    def build_inputs_with_special_tokens(
        self, token_ids_0: list[int], token_ids_1: list[int] | None = None
    ) -> list[int]:
        """Return a source as it is, or a target with its end token."""
        end = [EOS_ID] if self._is_target else []
        return [*token_ids_0, *(token_ids_1 or []), *end]

    def get_special_tokens_mask(
        self,
        token_ids_0: list[int],
        token_ids_1: list[int] | None = None,
        already_has_special_tokens: bool = False,
    ) -> list[int]:
        """Return 1 where a special token stands, or would be added."""
        ids = [*token_ids_0, *(token_ids_1 or [])]
        if already_has_special_tokens:
            return [int(token in _SPECIAL_IDS.values()) for token in ids]
        return [0] * len(ids) + [1] * self._is_target

    def create_token_type_ids_from_sequences(
        self, token_ids_0: list[int], token_ids_1: list[int] | None = None
    ) -> list[int]:
        """Return noughts: there are no segments."""
        return [0] * len(
            self.build_inputs_with_special_tokens(token_ids_0, token_ids_1)
        )

    def convert_tokens_to_string(self, tokens: list[str]) -> str:
        """Return the text of pieces; special ones have none."""
        return self.pieces.decode(tokens)

    def save_vocabulary(
        self, save_directory: str, filename_prefix: str | None = None
    ) -> tuple[str]:
        """Write `tokenizer.model`; return its path."""
        prefix = f"{filename_prefix}-" if filename_prefix else ""
        path = Path(save_directory) / f"{prefix}{TOKENIZER_FILE}"
        self.tokenizer.save(path)
        path.chmod(0o644)
        return (str(path),)

    def save_pretrained(self, save_directory: Any, *args: Any, **kwargs: Any) -> Any:
        """Write what `from_pretrained` and our own loader read."""
        names = super().save_pretrained(save_directory, *args, **kwargs)
        # The path that this tokenizer came from means nothing elsewhere.
        path = Path(save_directory) / "tokenizer_config.json"
        settings = json.loads(path.read_text(encoding="utf-8"))
        for name in ("name_or_path", "vocab_file"):
            settings.pop(name, None)
        path.write_text(json.dumps(settings, indent=2) + "\n", encoding="utf-8")
        return names

    @classmethod
    def register_for_auto_class(cls, auto_class: str = "AutoTokenizer") -> None:
        """Do nothing: where `trust_remote_code` finds us is written already."""

    def _convert_token_to_id(self, token: str) -> int:
        return self.pieces.ids.get(token, UNK_ID)

    def _convert_id_to_token(self, index: int) -> str:
        return self.pieces.names[index]

    def _decode(
        self, token_ids: Any, skip_special_tokens: bool = False, **_kwargs: Any
    ) -> str:
        tokens = [token_ids] if isinstance(token_ids, int) else list(token_ids)
        if skip_special_tokens:
            return self.tokenizer.decode(tokens)
        # Bytes of one character must stay together, so that only special tokens cut.
        text, run = "", list[int]()
        for token in tokens:
            if token in _SPECIAL_IDS.values():
                text += self.tokenizer.decode(run) + self.pieces.names[token]
                run = []
            else:
                run.append(int(token))
        return text + self.tokenizer.decode(run)

    def _switch_to_input_mode(self) -> None:
        self._is_target = False

    def _switch_to_target_mode(self) -> None:
        self._is_target = True
