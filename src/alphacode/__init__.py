"""AlphaCode, in the open: from a problem statement to at most ten submissions.

The floors, top to bottom; imports only point down, and columns of one floor are blind
to each other (`DESIGN.md` says what each is for, and where torch is):

    cli
    service   view
    pipeline   interop   reporting
    training   sampling   selection   evaluation   analyses
    encoding
    data   tokenizer   model   judge   curriculum   store
    core
"""

__version__ = "0.1.0"
