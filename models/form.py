"""Forms that were stored, so that the same modal stores nothing when it is sent again."""

from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Row


class SavedFormDB(Row):
    """A modal that was stored, and the row that it created."""

    __tablename__ = "saved_forms"
    __table_args__ = (
        UniqueConstraint("workspace_id", "view_id", "form"),
        Index("ix_saved_forms_created_at", "created_at"),
    )

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    view_id: Mapped[str] = mapped_column(String(64))
    form: Mapped[str] = mapped_column(String(64))
    """The form's name, because the two pages of a persona share a view."""
    digest: Mapped[str] = mapped_column(String(64))
    """A keyed hash of what was typed, to tell a second click from a change."""
    subject_id: Mapped[UUID | None] = mapped_column(default=None)
    """The id of what was stored. It is None only inside the transaction that stores it."""
