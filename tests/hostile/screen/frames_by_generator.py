# tries: reach the screen's frames through a generator of its own
def reach():
    yield generator.gi_frame.f_back


generator = reach()
frame = next(generator)
while frame is not None and frame.f_back is not None:
    frame = frame.f_back
if frame is not None:
    frame.f_globals.clear()
