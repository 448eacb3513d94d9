"""Teachers publish at a time, give one student more time, and ask for reports of a section or a student."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
readable_from = "0017"

SCHEDULED = sa.text("publish_at IS NOT NULL")


def upgrade() -> None:
    when = sa.DateTime(timezone=True)
    op.add_column("assignments", sa.Column("publish_at", when, nullable=True))
    # In line, so that SQLite need not copy the table.
    reference = sa.ForeignKey("users.id", name=op.f("fk_assignments_publish_by_users"))
    op.add_column("assignments", sa.Column("publish_by", sa.Uuid(), reference, nullable=True), inline_references=True)
    op.create_index(
        "ix_assignments_publish_at",
        "assignments",
        ["publish_at"],
        sqlite_where=SCHEDULED,
        postgresql_where=SCHEDULED,
    )
    op.add_column("exports", sa.Column("student_id", sa.Uuid(), nullable=True))
    op.create_table(
        "due_extensions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", when, nullable=False),
        sa.Column("updated_at", when, nullable=False),
        sa.Column("assignment_id", sa.Uuid(), nullable=False),
        sa.Column("student_id", sa.Uuid(), nullable=False),
        sa.Column("due_at", when, nullable=False),
        sa.Column("given_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["assignment_id"], ["assignments.id"], name=op.f("fk_due_extensions_assignment_id_assignments")
        ),
        sa.ForeignKeyConstraint(["student_id"], ["users.id"], name=op.f("fk_due_extensions_student_id_users")),
        sa.ForeignKeyConstraint(["given_by"], ["users.id"], name=op.f("fk_due_extensions_given_by_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_due_extensions")),
        sa.UniqueConstraint("assignment_id", "student_id", name=op.f("uq_due_extensions_assignment_id_student_id")),
    )
    op.create_index("ix_due_extensions_student_id", "due_extensions", ["student_id"])


def downgrade() -> None:
    op.drop_table("due_extensions")
    op.drop_column("exports", "student_id")
    op.drop_index("ix_assignments_publish_at", "assignments")
    with op.batch_alter_table("assignments") as batch:
        batch.drop_column("publish_by")
        batch.drop_column("publish_at")
