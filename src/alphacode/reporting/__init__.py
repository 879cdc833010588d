"""Floor 4: pages that show people what runs came to, read from their tables.

May import analyses, evaluation, store and core; blind to the pipeline that made the
run, so that a page says what is stored and no more. Read in this order: facts,
estimates, document, svg, charts, sections, reliability, problem_rows, costs, page,
html_page, markdown_page, write.
"""
