# `make solve` and `make test` work in a fresh clone: each does its own set-up.
PROBLEM ?= examples/problems/lantern-street
SAMPLES ?= 1000
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

# The first interpreter that is new enough and not too new; `make PYTHON=...` decides.
SUPPORTED := import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 12))
PYTHON ?= $(shell for p in python3 python3.12 python3.11; do \
	$$p -c '$(SUPPORTED)' >/dev/null 2>&1 && echo $$p && break; done)

# Without an NVIDIA GPU the small CPU build of torch is enough (0.2 GB, not 3 GB).
CPU_TORCH ?= https://download.pytorch.org/whl/cpu
TORCH := torch>=2.11,<=2.13.0
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help
.PHONY: help setup cxx solve test slow check fix doctor train-embedded clean

help:  ## show this list
	@awk -F ':.*## ' '/^[a-z%-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' Makefile

setup: cxx  ## make .venv with everything in it; done again if it is broken or old
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
	@command -v nvidia-smi >/dev/null \
		|| $(PIP) install --retries 0 --index-url $(CPU_TORCH) '$(TORCH)' 2>/dev/null \
		|| echo "(no CPU-only torch at $(CPU_TORCH); taking the usual one)"
	@$(PIP) install --editable '.[dev]'
	@touch $(STAMP)

cxx:
	@command -v g++ >/dev/null || { echo "g++ is missing, and C++ programs cannot be" \
		"judged without it. Get it with:" \
		"$$([ $$(id -u) = 0 ] || echo 'sudo ')apt-get install g++"; exit 1; }

solve: setup  ## solve one shipped problem: statement to verdicts
	$(BIN)/alphacode solve $(PROBLEM) --samples $(SAMPLES)

test: setup  ## run the tests
	$(BIN)/pytest -m "not slow"

slow: setup  ## run the heavy tests too
	$(BIN)/pytest

check: setup  ## what must hold before a commit
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest tests/house

fix: setup  ## let the tools mend what they can
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

doctor: setup  ## say what this machine can do
	$(BIN)/alphacode doctor

bench-%: setup
	$(BIN)/python benchmarks/$*.py

clean:  ## remove what can be made again
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
