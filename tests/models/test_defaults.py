"""A new row is complete before it is stored."""

from models.client_profile import DEFAULT_PICTURE, ClientProfileDB, Difficulty


def test_a_new_row_has_its_constant_defaults_at_once() -> None:
    """A prompt can be rendered for a persona that is not stored, and a new field breaks no test that builds one."""
    client = ClientProfileDB(name="Maria", means="Night shifts")

    assert (client.gender, client.wants, client.means) == ("", "", "Night shifts")
    assert (client.picture, client.difficulty, client.revision) == (DEFAULT_PICTURE, Difficulty.MODERATE, 1)
