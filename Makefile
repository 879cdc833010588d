# `make solve` and `make test` work in a fresh clone: each does its own set-up.
PROBLEM ?= examples/problems/average-mark
SAMPLES ?= 1000
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

# The first interpreter that is new enough and not too new; `make PYTHON=...` decides.
SUPPORTED := import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 12))
PYTHON ?= $(shell for p in python3 python3.12 python3.11; do \
	$$p -c '$(SUPPORTED)' >/dev/null 2>&1 && echo $$p && break; done)

# Where to take torch from instead of PyPI, whose Linux build brings 3 GB for GPUs:
# make solve TORCH_INDEX=https://download.pytorch.org/whl/cpu
TORCH_INDEX ?=
TORCH := torch>=2.11,<=2.13.0
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

# Commands start many processes: none should compile the sources anew for itself.
unexport PYTHONDONTWRITEBYTECODE

EMBEDDED := build/embedded
# A comma, where a comma would end an argument of make's own functions.
, := ,

# Batches of uneven lengths leave holes in glibc's heap, which grows with every step, and
# memory that is given back and taken again costs a page fault per page of every tensor.
# jemalloc (apt-get install libjemalloc2) leaves fewer holes and keeps what it has; in huge
# pages faults are rare altogether. Without it, glibc is told the same as far as it can be.
JEMALLOC := $(firstword $(wildcard /usr/lib/*/libjemalloc.so.2 /usr/lib*/libjemalloc.so.2))
ALLOCATION := $(if $(JEMALLOC),LD_PRELOAD=$(JEMALLOC) \
	MALLOC_CONF=thp:always$(,)dirty_decay_ms:-1$(,)muzzy_decay_ms:-1$(,)narenas:2,\
	GLIBC_TUNABLES=glibc.malloc.hugetlb=1 MALLOC_MMAP_THRESHOLD_=2000000000 \
	MALLOC_TRIM_THRESHOLD_=8000000000 MALLOC_TOP_PAD_=500000000)

.DEFAULT_GOAL := help
.PHONY: help setup cxx venv solve test test-browser slow check fix doctor train-embedded \
	train-inputs train-scorer train-slice soak ablation clean

help:  ## show this list
	@awk -F ':.*## ' '/^[a-z%-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' Makefile

setup: cxx venv  ## make .venv with everything in it; done again if it is broken or old

venv:
	@[ -f $(STAMP) ] && [ ! pyproject.toml -nt $(STAMP) ] \
		&& $(BIN)/python -c 'import alphacode, pyarrow, typer' 2>/dev/null \
		|| $(MAKE) --no-print-directory $(STAMP)-now

.PHONY: $(STAMP)-now
$(STAMP)-now:
	@[ -n "$(PYTHON)" ] || { echo "alphacode needs Python 3.11 or 3.12 and found none;" \
		"install one, or say where it is: make PYTHON=/path/to/python3.12 ..."; exit 1; }
	@$(PYTHON) -c '$(SUPPORTED)' || { echo "alphacode needs Python 3.11 or 3.12;" \
		"$(PYTHON) is another: make PYTHON=python3.12 ..."; exit 1; }
	@$(BIN)/python -c '$(SUPPORTED)' 2>/dev/null || rm -rf $(VENV)
	@echo "Setting up $(VENV) with $$($(PYTHON) --version) (once, a few minutes)"
	@[ -x $(BIN)/python ] && $(BIN)/python -m pip --version >/dev/null 2>&1 \
		|| $(PYTHON) -m venv --clear $(VENV)
	@[ -z "$(TORCH_INDEX)" ] || $(PIP) install --index-url $(TORCH_INDEX) '$(TORCH)'
	@$(PIP) install --editable '.[dev]'
	@touch $(STAMP)

cxx:
	@command -v g++ >/dev/null || command -v clang++ >/dev/null \
		|| { echo "g++ is missing, and C++ programs cannot be judged without it" \
		"(or clang++, which compiles more slowly). Get it with:" \
		"$$([ $$(id -u) = 0 ] || echo 'sudo ')apt-get install g++"; exit 1; }

solve: setup  ## solve one shipped problem: statement to verdicts
	$(BIN)/alphacode solve $(PROBLEM) --samples $(SAMPLES)

test: setup  ## run the tests
	$(BIN)/pytest -n 2 --dist loadfile -m "not slow and not browser"

slow: setup  ## run the heavy tests too
	$(BIN)/pytest -n 2 -m "not browser"

test-browser: setup  ## run the viewer's tests in a browser, the distribution's Chromium
	@$(BIN)/python -c 'import playwright' 2>/dev/null || $(PIP) install 'playwright>=1.44'
	@[ -n "$$CHROMIUM" ] || command -v chromium >/dev/null \
		|| command -v chromium-browser >/dev/null \
		|| { [ $$(id -u) = 0 ] && apt-get install -y -qq chromium >/dev/null; } \
		|| { echo "Chromium is missing. Get it with: sudo apt-get install chromium" \
		"(or say where it is: CHROMIUM=/path/to/chrome make test-browser)"; exit 1; }
	$(BIN)/pytest -m browser tests/view

check: setup  ## what must hold before a commit
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest tests/house

fix: setup  ## let the tools mend what they can
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

# C++ is twice as long as Python: with twice as many Python programs each of them gets
# about as many tokens, with four times as many Python gets the most of them.
EVEN := 'pairs.language_weights={"python3": 2, "cpp": 1}'
MOSTLY_PYTHON := 'pairs.language_weights={"python3": 4, "cpp": 1}'
MUON := --set optimizer.algorithm=muon --set optimizer.peak_rate=4e-3
FINETUNE := $(ALLOCATION) $(BIN)/alphacode train finetune
# Three files of 100,000 problems, named by their first one: a kill costs minutes.
CURRICULUM := $(patsubst %,$(EMBEDDED)/%.jsonl,0 100000 200000)

$(EMBEDDED)/%.jsonl: | setup
	$(BIN)/alphacode curriculum --part kept --seed 1 --count 100000 --start $* --out $@

train-embedded: $(CURRICULUM)  ## train a model like the shipped one from nothing (3 hours, 2 cores)
	$(FINETUNE) $(CURRICULUM) --preset embedded --set $(MOSTLY_PYTHON) $(MUON) \
		--set training.steps=5000 --run-dir $(EMBEDDED)/run

INPUTS := build/inputs
train-inputs: setup  ## train a writer of test inputs from the shipped weights (2 cores)
	[ -s $(INPUTS)/curriculum.jsonl ] || $(BIN)/alphacode curriculum --part kept --seed 2 \
		--count 60000 --out $(INPUTS)/curriculum.jsonl
	$(ALLOCATION) $(BIN)/alphacode train test-inputs $(INPUTS)/curriculum.jsonl \
		--preset embedded --tokenizer src/alphacode/embedded/tokenizer.model \
		--init src/alphacode/embedded --set training.steps=1000 \
		--set optimizer.peak_rate=1e-3 --run-dir $(INPUTS)/run

SCORER := build/scorer
# No prompt says whether the solution is correct: every row teaches the value head.
train-scorer: setup  ## train a scoring model from the shipped weights (2 cores)
	[ -s $(SCORER)/curriculum.jsonl ] || $(BIN)/alphacode curriculum --part kept --seed 3 \
		--count 60000 --out $(SCORER)/curriculum.jsonl
	$(ALLOCATION) $(BIN)/alphacode train finetune $(SCORER)/curriculum.jsonl \
		--preset embedded --init src/alphacode/embedded \
		--set model.value_layers=1 --set objective.value_prediction=true \
		--set objective.value_weight=1 --set objective.mlm=false \
		--set pairs.correctness_dropout=1 --set pairs.incorrect_share=0.5 \
		--set 'pairs.language_weights={"python3": 1}' --set training.steps=600 \
		--set optimizer.peak_rate=1e-3 --run-dir $(SCORER)/run

# Three slices in turn, each on problems of its own; only the weights go from one to the
# next, and the rate falls from slice to slice as over one long run.
SLICES := build/slices
SLICE_PROBLEMS ?= 400000
RATES_1 := 1e-3 7.5e-4
RATES_2 := 7.5e-4 2.5e-4
RATES_3 := 2.5e-4 1e-5
RATES = $(or $(RATES_$(SLICE)),$(error SLICE is 1, 2 or 3))

train-slice: setup  ## a slice of training on a GPU (8 minutes): make train-slice SLICE=1
	$(BIN)/alphacode curriculum --part kept --seed 1 --count $(SLICE_PROBLEMS) \
		--start $$(( ($(SLICE) - 1) * $(SLICE_PROBLEMS) )) --out $(SLICES)/$(SLICE).jsonl
	$(BIN)/alphacode train finetune $(SLICES)/$(SLICE).jsonl --preset small \
		--set $(EVEN) --set optimizer.peak_rate=$(word 1,$(RATES)) \
		--set optimizer.final_rate=$(word 2,$(RATES)) --run-dir $(SLICES)/run-$(SLICE) \
		$(if $(filter-out 1,$(SLICE)),--init $(SLICES)/run-$$(( $(SLICE) - 1 ))/model) \
		$(ARGS)

doctor: venv  ## say what this machine can do
	$(BIN)/alphacode doctor

bench-%: setup  ## run a benchmark: make bench-judge ARGS="--rounds 3"
	$(BIN)/python benchmarks/$*.py $(ARGS)

soak: setup  ## judge 100,000 programs, hostile ones among them, through a kill
	$(BIN)/python benchmarks/judge_soak.py $(ARGS)

ablation: setup  ## build up the paper's techniques in small (two hours on two cores)
	$(BIN)/python benchmarks/ablation.py $(ARGS)

clean:  ## remove .venv, caches and build/, with the models trained there
	rm -rf $(VENV) .venv-bench build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
