"""More kinds of faults of a reply: an echo, a recital, another language, and a reply that could not be shown."""

from alembic import op

revision = "0029"
down_revision = "0028"
readable_from = "0017"

NAME = "ck_guard_finds_kind"
BEFORE = (
    "helper_voice",
    "advice",
    "early_thanks",
    "clinical_words",
    "out_of_role",
    "unknown_fact",
    "unearned_fact",
    "too_long",
    "repetition",
    "markup",
)
MORE = ("echo", "recital", "other_language", "withheld")


def upgrade() -> None:
    _allow((*BEFORE, *MORE))


def downgrade() -> None:
    op.execute(f"DELETE FROM guard_finds WHERE kind IN ({', '.join(map(repr, MORE))})")  # noqa: S608 - our own words
    _allow(BEFORE)


def _allow(kinds: tuple[str, ...]) -> None:
    with op.batch_alter_table("guard_finds") as batch:
        batch.drop_constraint(op.f(NAME), type_="check")
        batch.create_check_constraint(op.f(NAME), f"kind IN ({', '.join(map(repr, kinds))})")
