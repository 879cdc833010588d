"""Models of others as the sampler: Hugging Face's, and those behind a server.

`hf:NAME_OR_PATH` is a model for transformers, `openai:BASE_URL#MODEL` one that a
server answers for. Both are asked in words (`prompt.py`), and the program is taken out
of their answer (`extraction.py`). transformers and httpx are imported when they are
needed, and not before.
"""
