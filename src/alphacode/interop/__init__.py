"""Floor 4: our models in other people's programs: Hugging Face, CTranslate2.

May import: core, tokenizer, model, encoding, sampling. Importing this package tells
`transformers`, where it is installed, about our classes, so that `AutoConfig`,
`AutoTokenizer` and `AutoModelForSeq2SeqLM` open exported directories:

    import alphacode.interop
    model = AutoModelForSeq2SeqLM.from_pretrained("exported")

Read in this order: places, pieces, hf_config, hf_tokenizer, hf_cache, hf_model,
hf_directory, ct2_spec, ct2_directory.
"""

from importlib.util import find_spec

if find_spec("transformers") is not None:
    from alphacode.interop.hf_directory import register_auto_classes

    register_auto_classes()
