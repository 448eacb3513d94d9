# Two commands are all that a newcomer needs: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# A clean pip: a user's or machine's "only inside a virtual environment" or "--user" settings cannot get in the way.
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
CORES := $(shell getconf _NPROCESSORS_ONLN)
# Stories wait a little for sockets and processes, and each worker imports everything once.
WORKERS := $(shell expr 2 \* $(CORES))
# A new seed for every run of `make test-random`, unless you give one.
SEED := $(shell od -An -N4 -tu4 /dev/urandom | tr -d " ")

# Where it is set, each process compiles every module and rewrites every assert again.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: audit sbom lint coverage mutants messages docs release soak help install demo demo-terminal test test-fast test-random test-browser screenshots check format lock clean bench docker-steps

help: ## list all commands
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 16

$(VENV)/ready: requirements.lock pyproject.toml
	@echo "Setting up: a virtual environment in $(VENV), with the packages of requirements.lock"
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; this is %d.%d. Name another with: make PYTHON=python3.12" % sys.version_info[:2] if sys.version_info < (3, 11) else 0)'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "Python's venv module is missing. On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/ready-dev: requirements-dev.lock $(VENV)/ready
	@echo "Setting up: the packages of requirements-dev.lock, for tests and checks"
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

$(VENV)/ready-audit: requirements-audit.lock $(VENV)/ready-dev
	@echo "Setting up: the packages of requirements-audit.lock, for the audit and the bill of materials"
	@$(PIP) install --require-hashes -r requirements-audit.lock
	@touch $@

install: $(VENV)/ready ## set up the app in .venv, for `.venv/bin/virtual-client`

demo: $(VENV)/ready ## teach, practice, and administer in your browser; no account, no key (PORT=8642)
	@$(BIN)/python -m demo $(if $(PORT),--port $(PORT))

demo-terminal: $(VENV)/ready ## show a short course in the terminal
	@$(BIN)/python -m demo.terminal

check: lint ## lint, format, types, import contracts
	@echo "Checking: types, import contracts"
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

lint: $(VENV)/ready-dev ## lint, format
	@echo "Checking: lint, format"
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

# The checks of types and contracts keep one core busy, so they run beside the tests.
test: lint ## everything that must pass before a change lands
	@echo "Testing: on SQLite and on PostgreSQL, through the sandbox. Checking types and import contracts meanwhile"
	@mkdir -p build
	@{ $(BIN)/mypy && $(BIN)/lint-imports --no-cache; } > build/types.txt 2>&1 & types=$$!; \
	$(BIN)/pytest -n $(WORKERS) --dist loadgroup --ignore=tests/browser --ignore=tests/sandbox/test_web_page.py; tests=$$?; \
	wait $$types && cat build/types.txt || { cat build/types.txt; exit 1; }; \
	exit $$tests

test-fast: $(VENV)/ready-dev ## tests near your change, on SQLite, and one story. BASE=commit compares with another commit than main
	@echo "Testing: what is near your change, on SQLite"
	@$(BIN)/pytest -n $(CORES) -k "not postgresql" $$($(BIN)/python -m tests.affected $(BASE))

test-random: $(VENV)/ready-dev ## generated tests on fresh examples. SEED=n repeats a run
	@echo "Testing: generated tests on fresh examples. Replay this run with: make test-random SEED=$(SEED)"
	@$(BIN)/pytest -n $(CORES) -m hypothesis --ignore=tests/browser --hypothesis-profile=random --hypothesis-seed=$(SEED)

test-browser: $(VENV)/ready-dev ## the demo's page in Chromium: Debian's, or the one that CHROME names
	@echo "Testing: the page, in a browser"
	@$(BIN)/pytest -n $(CORES) tests/browser tests/sandbox/test_web_page.py

screenshots: $(VENV)/ready-dev ## take the pictures in the README and the tutorials from the running demo
	@$(BIN)/python -m tests.browser.screenshots docs/pictures

docs: $(VENV)/ready-dev ## build the documentation in build/docs. A broken link, stale output, or a long sentence fails
	@$(BIN)/python docs/references.py
	@$(BIN)/python docs/prose.py
	@$(BIN)/sphinx-build -q -n -W --keep-going docs build/docs
	@echo "Open build/docs/index.html"

release: $(VENV)/ready-dev ## check that version, changelog, and tag agree
	@$(BIN)/python docs/release.py

messages: ## collect every sentence that people read, with file and line, in build/messages.md
	@$(PYTHON) docs/messages.py build/messages.md
	@echo "Open build/messages.md"

bench: $(VENV)/ready-dev ## measure what a turn, a session, a debrief, the page, an upgrade, patterns, and exports cost, and judge the guard. TALKS=folder has labeled talks
	@$(BIN)/python -m benchmarks.turn
	@$(BIN)/python -m benchmarks.cost
	@$(BIN)/python -m benchmarks.debrief
	@$(BIN)/python -m benchmarks.page
	@$(BIN)/python -m benchmarks.upgrade
	@$(BIN)/python -m benchmarks.patterns
	@$(BIN)/python -m benchmarks.exports
	@$(BIN)/python -m benchmarks.field $(if $(TALKS),--data $(TALKS))

soak: $(VENV)/ready-dev ## kill, pause, starve, and flood real processes, and check the result. ROW=kill-sqlite runs one row
	@$(BIN)/python -m soak $(ROW)

mutants: $(VENV)/ready-dev ## break one line at a time and see whether a test near it notices. SEED=date and COUNT=n repeat a run
	@$(BIN)/python -m mutants $(if $(filter command,$(firstword $(origin SEED))),--seed $(SEED)) $(if $(COUNT),--count $(COUNT))

coverage: $(VENV)/ready-dev ## measure which branches the tests take, and fail below the kept floors. KEEP=1 keeps new ones, TESTS=path runs a part
	@$(BIN)/python -m tests.branch_coverage $(if $(KEEP),--keep) $(TESTS)

audit: $(VENV)/ready-audit ## look up known vulnerabilities of the packages in requirements.lock. Exits with 1 for a finding, 3 if the service was not reached
	@$(BIN)/python -m tests.audit

sbom: $(VENV)/ready-audit ## write the bill of materials of requirements.lock, as CycloneDX, in build/sbom.json
	@mkdir -p build
	@PYTHONWARNINGS=ignore $(BIN)/cyclonedx-py requirements requirements.lock --pyproject pyproject.toml --output-reproducible --output-file build/sbom.json
	@echo "Written: build/sbom.json"

docker-steps: ## run the steps of the Dockerfile in an empty folder, without Docker
	@PYTHON=$(PYTHON) sh tests/docker_steps.sh

format: $(VENV)/ready-dev ## let ruff lay out the code
	@$(BIN)/ruff check --fix . && $(BIN)/ruff format .

lock: $(VENV)/ready-dev ## write the lock files
	@$(BIN)/uv pip compile pyproject.toml --extra build --extra fonts --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --quiet -o requirements.lock
	@$(BIN)/uv pip compile pyproject.toml --extra build --extra fonts --extra otel --extra dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --quiet -o requirements-dev.lock
	@$(BIN)/uv pip compile pyproject.toml --extra audit --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --quiet --constraint requirements-dev.lock -o requirements-audit.lock

clean: ## remove what was built
	@rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache *.egg-info build
