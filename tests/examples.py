"""The examples of generated tests: fixed ones in every run, fresh ones in `make test-random`."""

from hypothesis import HealthCheck, settings

FIXED = "fixed"
RANDOM = "random"


def load_fixed_examples() -> None:
    """Make hypothesis draw the same examples in every run. `--hypothesis-profile random` draws fresh ones.

    Neither profile has a deadline, so a busy machine fails no test. Neither stores examples, because then a second run would
    differ from the first. A finding becomes an `@example` of its test.
    """
    unhurried = settings(database=None, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.register_profile(FIXED, unhurried, derandomize=True)
    settings.register_profile(RANDOM, unhurried, derandomize=False, print_blob=True)
    settings.load_profile(FIXED)
