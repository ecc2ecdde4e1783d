# Everything is set up by the first target you run: packaging/setup.sh says what it does.
PY := .venv/bin/python
ifeq ($(DISPLAY)$(WAYLAND_DISPLAY),)
export QT_QPA_PLATFORM ?= offscreen
endif
ARGS ?=

.PHONY: help setup setup-checks demo run test repeat lint bench search soak kills fuzz mutants audit pictures diagram translations announcement lock bundle bundle-check bundle-start packages clean
help:
	@echo "make demo   run the console against its own simulator, without an account"
	@echo "make test   lint, every test, coverage     make repeat  the tests again and again (N=20)"
	@echo "make run    run the console (ARGS='--base-url ... --worker-sid ...')"
	@echo "make lint   ruff, mypy, import contracts     make bench   measure against baselines"
	@echo "make search look longer for an order of events that breaks a promise (ARGS=EXAMPLES)"
	@echo "make soak   eight hours at rush rate, twenty times as fast (ARGS='HOURS SPEED')"
	@echo "make kills  kill -9 at any moment of what may lose something (ARGS='KIND... --count N --seed N')"
	@echo "make fuzz   foreign text of every kind, guided by coverage (ARGS='SECONDS TARGET...')"
	@echo "make mutants break the code in small ways and see which tests notice (ARGS='PACKAGE... --count N --seed N')"
	@echo "make audit  ask whether a locked package has a known weakness (needs the network)"
	@echo "make bundle a folder that runs without Python, in build/bundle (docs/packaging.md)"
	@echo "make packages .deb, .rpm and Arch package of it, in build/packages"

setup:
	@packaging/setup.sh

demo: setup
	@$(PY) -m agent_console demo --screenshots build/demo $(ARGS)

run: setup
	@$(PY) -m agent_console $(ARGS)

# Least coverage of lines and branches, in %: of what is no window, and of windows.
COVERED ?= 95
COVERED_UI ?= 85
PYTEST := $(PY) -m pytest -n auto --dist worksteal

test: lint
	@$(PYTEST) --cov --cov-report= $(ARGS)
ifeq ($(ARGS),)
	@$(PY) -m coverage report --skip-covered --omit='agent_console/ui/*' --fail-under=$(COVERED)
	@$(PY) -m coverage report --skip-covered --include='agent_console/ui/*' --fail-under=$(COVERED_UI)
endif

# Again and again, each time in another order: what fails sometimes is found before it fails somebody.
N ?= 20
repeat: setup
	@for n in $$(seq $(N)); do echo "$$n of $(N)"; $(PYTEST) -q $(ARGS) || exit 1; done

lint: setup
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@.venv/bin/lint-imports --no-logo

bench: setup
	@$(PY) -m benchmarks $(ARGS)

# What a worker, callers and the network may do, in any order, searched for longer than the gate does.
search: setup
	@$(PY) -m tests.faults.search $(ARGS)

# What may leak is counted at every break; the same takes seconds in tests/soak.
soak: setup
	@QT_LOGGING_RULES='*.warning=false' $(PY) -m tests.soak.long $(ARGS)

# kill -9 at a thousand moments of writing, migrating, exporting and clicking; nothing may be lost or done twice.
kills: setup
	@$(PY) -m tests.kills $(ARGS)

fuzz: setup-checks
	@$(PY) -m tests.fuzz $(ARGS)

mutants: setup-checks
	@$(PY) -m tests.mutants $(ARGS)

# No part of the gate: what is known of a package changes without us, and the network may not be there.
audit: setup-checks
	@.venv/bin/pip-audit --strict --require-hashes --disable-pip -r requirements-checks.lock $(ARGS)

setup-checks:
	@packaging/setup.sh checks

# The pictures of the README and the guides, from a real run.
pictures: setup
	@QT_QPA_PLATFORM=offscreen PYTHONPATH=packaging $(PY) -m documents.pictures

# The diagram of imports in docs/architecture.md.
diagram: setup
	@PYTHONPATH=packaging $(PY) -m documents.imports

# The strings of the program into every language's catalogue, and what Qt reads of them (docs/translations.md).
translations: setup
	@PYTHONPATH=packaging $(PY) -m catalogues update

# What a server announces of this version (docs/updates.md).
announcement: setup
	@PYTHONPATH=packaging $(PY) -m documents.announcement $(PAGE)

# Needs uv; writes hashes and no URLs.
lock:
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-annotate --no-header -o requirements.lock
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes --no-annotate --no-header -o requirements-dev.lock
	uv pip compile pyproject.toml --group dev --group checks -c requirements-dev.lock --universal --python-version 3.11 --generate-hashes --no-annotate --no-header -o requirements-checks.lock

# Built, run in memory and on a display, and measured; nothing in make test builds one.
bundle:
	@packaging/setup.sh bundle
	@PYTHONPATH=packaging $(PY) -m bundle

# Two builds of one commit must be the same, byte by byte; so must their packages.
bundle-check:
	@packaging/setup.sh packages
	@PYTHONPATH=packaging $(PY) -m bundle.twice

# From the bundle that is there; it is made where it is not.
packages:
	@packaging/setup.sh packages
	@[ -d build/bundle/agent-console ] || $(MAKE) bundle
	@PYTHONPATH=packaging $(PY) -m linux

# How long it takes to its first window, against the same from source.
bundle-start:
	@PYTHONPATH=packaging $(PY) -m bundle.starting

clean:
	rm -rf .venv build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage*
