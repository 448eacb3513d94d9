"""How far back a release can be rolled: which versions can still use the tables."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base


class SchemaMarkDB(Base):
    """A migration that was applied, and the oldest version that can still read and write the tables after it."""

    __tablename__ = "schema_marks"

    revision: Mapped[str] = mapped_column(String(32), primary_key=True)
    readable_from: Mapped[str] = mapped_column(String(32))
    """The newest migration that this oldest version knows."""
