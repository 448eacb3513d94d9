"""A school for the tests of delivery."""

from tests.services.conftest import school

__all__ = ["school"]
