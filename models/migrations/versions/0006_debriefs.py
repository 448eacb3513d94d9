"""Reflections, debriefs and teachers' levels; how a session is graded, and branches of it."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"
readable_from = "0006"
OPEN = sa.text("state IN ('owed', 'batched')")


def upgrade() -> None:
    _change_sessions_and_assignments()
    op.create_table(
        "reflections",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("went_well", "was_hard", "next_time")),
        *_row(),
        _to("reflections", "session_id", "sessions"),
        _to("reflections", "workspace_id", "workspaces"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reflections")),
        sa.UniqueConstraint("session_id", name=op.f("uq_reflections_session_id")),
    )
    _create_debriefs()
    op.create_table(
        "teacher_levels",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("debrief_id", sa.Uuid(), nullable=False),
        sa.Column("teacher_id", sa.Uuid(), nullable=False),
        sa.Column("rubric_id", sa.Uuid(), nullable=False),
        sa.Column("rubric_revision", sa.Integer(), nullable=False),
        sa.Column("criterion", sa.String(length=80), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("model_points", sa.Integer(), nullable=True),
        *_row(),
        _to("teacher_levels", "debrief_id", "debriefs"),
        _to("teacher_levels", "teacher_id", "users"),
        _to("teacher_levels", "workspace_id", "workspaces"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_teacher_levels")),
        sa.UniqueConstraint(
            "debrief_id", "criterion", "teacher_id", name=op.f("uq_teacher_levels_debrief_id_criterion_teacher_id")
        ),
    )
    op.create_index("ix_teacher_levels_rubric", "teacher_levels", ["rubric_id", "rubric_revision", "criterion"])


def _change_sessions_and_assignments() -> None:
    json = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
    op.add_column("sessions", sa.Column("grading", json, nullable=False, server_default="{}"))
    # In line, so that SQLite need not copy a table to which others point.
    branch = sa.ForeignKey("sessions.id", name=op.f("fk_sessions_branch_of_sessions"))
    op.add_column("sessions", sa.Column("branch_of", sa.Uuid(), branch, nullable=True), inline_references=True)
    op.add_column("sessions", sa.Column("branch_line", sa.Integer(), nullable=True))
    op.add_column(
        "assignments", sa.Column("debrief_gate", sa.String(length=16), nullable=False, server_default="at_once")
    )
    op.add_column("assignments", sa.Column("counts_branches", sa.Boolean(), nullable=False, server_default=sa.false()))


def _create_debriefs() -> None:
    json = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
    op.create_table(
        "debriefs",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("student_id", sa.Uuid(), nullable=False),
        sa.Column("assignment_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("content_failures", sa.Integer(), nullable=False),
        sa.Column("next_try_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told", sa.String(length=32), nullable=True),
        sa.Column("lease_epoch", sa.Integer(), nullable=False),
        sa.Column("lease_until", sa.Double(), nullable=True),
        sa.Column("batch_id", sa.String(length=100), nullable=True),
        sa.Column("reservation_id", sa.Uuid(), nullable=True),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("findings", json, nullable=False),
        sa.Column("edited", json, nullable=True),
        sa.Column("edited_by", sa.Uuid(), nullable=True),
        sa.Column("released_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("released_by", sa.Uuid(), nullable=True),
        sa.Column("withheld", json, nullable=False),
        sa.Column("link_base", sa.String(length=255), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        *_row(),
        sa.CheckConstraint("state IN ('owed', 'batched', 'written', 'failed')", name=op.f("ck_debriefs_state")),
        _to("debriefs", "asked_by", "users"),
        _to("debriefs", "assignment_id", "assignments"),
        _to("debriefs", "edited_by", "users"),
        _to("debriefs", "released_by", "users"),
        _to("debriefs", "reservation_id", "reservations"),
        _to("debriefs", "session_id", "sessions"),
        _to("debriefs", "student_id", "users"),
        _to("debriefs", "workspace_id", "workspaces"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_debriefs")),
        sa.UniqueConstraint("session_id", "version", name=op.f("uq_debriefs_session_id_version")),
    )
    op.create_index("ix_debriefs_open", "debriefs", ["next_try_at"], sqlite_where=OPEN, postgresql_where=OPEN)
    op.create_index("ix_debriefs_student_id", "debriefs", ["student_id"])
    op.create_index("ix_debriefs_assignment_id", "debriefs", ["assignment_id"])


def _row() -> list[sa.Column[object]]:
    return [
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
    ]


def _to(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}"))
