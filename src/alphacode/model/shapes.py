"""The letters that tensor names end in; the only legend of the project.

    B  problems (or pairs) in a batch     S  source tokens, encoder side
    T  target tokens, decoder side        D  model width
    H  query heads                        G  key/value heads
    K  width of one head                  V  vocabulary
    L  layers                             R  rows in flight in the sampler
    P  prompts in flight in the sampler   N  samples in flight in the sampler
    M  query heads per key/value head, H / G

`query_BTHK` is a tensor of shape (B, T, H, K). A one in a shape that broadcasts is
written 1: `bias_B11S`.
"""
