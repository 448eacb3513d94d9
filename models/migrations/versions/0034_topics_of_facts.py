"""Hidden facts may have a topic, synonyms, half levels, and a flag, and a state says which facts were told.

No table changes: all of it is in JSON. A version before this one cannot read a fact that uses any of it, and takes every
fact that was opened for told. So a backup is the only way back.
"""

revision = "0034"
down_revision = "0033"
readable_from = "0034"


def upgrade() -> None:
    """Change nothing: older rows are read as they are."""


def downgrade() -> None:
    """Change nothing, since no table changed."""
