"""Floor 5: runs in a browser: what happened, why these ten, where the model looked.

May import: pipeline and what is below it; knows nothing of service. Read in this order:
run_folders, samples, funnel, curves for what is read; text, statement, pictures for how
it is shown; checks, attention, jobs for what is computed; gate, state, pages, then
sample_pages, actions, app, server for the door; export for a page without one. Needs
the extra `view`; only attention, export and worker start torch.
"""
