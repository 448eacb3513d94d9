"""Co-teachers, removals, sections that follow their channel, and assignments that open, remind and end by themselves."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
readable_from = "0002"


def upgrade() -> None:
    op.create_table(
        "section_teachers",
        sa.Column("section_id", sa.Uuid(), nullable=False),
        sa.Column("teacher_id", sa.Uuid(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(
            ["section_id"], ["course_sections.id"], name=op.f("fk_section_teachers_section_id_course_sections")
        ),
        sa.ForeignKeyConstraint(["teacher_id"], ["users.id"], name=op.f("fk_section_teachers_teacher_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_section_teachers")),
        sa.UniqueConstraint("section_id", "teacher_id", name=op.f("uq_section_teachers_section_id_teacher_id")),
    )
    op.create_index("ix_section_teachers_teacher_id", "section_teachers", ["teacher_id"])
    op.create_table(
        "assignment_reminders",
        sa.Column("assignment_id", sa.Uuid(), nullable=False),
        sa.Column("student_id", sa.Uuid(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(
            ["assignment_id"], ["assignments.id"], name=op.f("fk_assignment_reminders_assignment_id_assignments")
        ),
        sa.ForeignKeyConstraint(["student_id"], ["users.id"], name=op.f("fk_assignment_reminders_student_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assignment_reminders")),
        sa.UniqueConstraint(
            "assignment_id",
            "student_id",
            "due_at",
            name=op.f("uq_assignment_reminders_assignment_id_student_id_due_at"),
        ),
    )
    _change_sections()
    _change_enrollments()
    _change_assignments()


def downgrade() -> None:
    with op.batch_alter_table("assignments") as batch:
        batch.drop_index("ix_assignments_published_due_at")
        for name in ("opened_at", "ended_at", "deleted_at"):
            batch.drop_column(name)
    with op.batch_alter_table("section_enrollments") as batch:
        batch.drop_column("changed_at")
        batch.drop_column("removed_at")
    with op.batch_alter_table("course_sections") as batch:
        batch.drop_constraint(op.f("ck_course_sections_close_reason"), type_="check")
        batch.drop_column("close_reason")
        batch.drop_column("channel_name")
    op.drop_table("assignment_reminders")
    op.drop_table("section_teachers")


def _row() -> list[sa.Column[object]]:
    return [
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
    ]


def _change_sections() -> None:
    """Add why a section was closed, and its channel's name. Until now, only archived channels closed sections."""
    with op.batch_alter_table("course_sections") as batch:
        batch.add_column(sa.Column("close_reason", sa.String(length=16), nullable=True))
        batch.add_column(sa.Column("channel_name", sa.String(length=100), nullable=False, server_default=""))
        batch.create_check_constraint(
            op.f("ck_course_sections_close_reason"), "close_reason IS NULL OR close_reason IN ('teacher', 'channel')"
        )
    op.execute("UPDATE course_sections SET close_reason = 'channel' WHERE closed_at IS NOT NULL")
    with op.batch_alter_table("course_sections") as batch:
        batch.alter_column("channel_name", server_default=None)


def _change_enrollments() -> None:
    with op.batch_alter_table("section_enrollments") as batch:
        batch.add_column(sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True))
        batch.add_column(sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE section_enrollments SET changed_at = COALESCE(left_at, joined_at)")
    with op.batch_alter_table("section_enrollments") as batch:
        batch.alter_column("changed_at", nullable=False)


def _change_assignments() -> None:
    """Add the times of assignments. Published ones have their card; the next job run opens those that wait."""
    with op.batch_alter_table("assignments") as batch:
        for name in ("opened_at", "ended_at", "deleted_at"):
            batch.add_column(sa.Column(name, sa.DateTime(timezone=True), nullable=True))
        batch.create_index(
            "ix_assignments_published_due_at",
            ["due_at"],
            sqlite_where=sa.text("status = 'published'"),
            postgresql_where=sa.text("status = 'published'"),
        )
