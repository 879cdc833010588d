"""AlphaCode, in the open: from a problem statement to at most ten submissions.

The floors, top to bottom; imports only point down, columns of one floor are blind to
each other, and torch lives in model, encoding, training and sampling alone:

    cli
    service
    pipeline
    training   sampling   selection   evaluation
    encoding
    data   tokenizer   model   judge   curriculum   store
    core
"""

__version__ = "0.1.0"
