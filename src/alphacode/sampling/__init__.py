"""Floor 3: draw programs from a model.

May import: encoding and the floors below. Read in this order: shares, settings,
conditioning, counter, logits, branching, decoder_loop, slot_shape, slot_places,
slot_step, step_graphs, slot_batch, slots, drawn, beam, distinct, sampler,
model_directory. `shares`, `settings` and `conditioning` import no torch.
"""
