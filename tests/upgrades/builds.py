"""Other versions of the app in folders of their own, to run beside this one."""

import importlib.util
import shutil
import subprocess
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from demo.subprocesses import ROOT
from services.storage.schema import _scripts

PACKAGES = ("bot", "services", "models")
SetUp = Callable[[Any, Any], Awaitable[None]]
ONE_MORE = '''"""A migration of the next version. It only adds, so this version can go on."""

import sqlalchemy as sa
from alembic import op

revision = "of_next_year"
down_revision = "{head}"
readable_from = "{mark}"


def upgrade() -> None:
    op.add_column("sessions", sa.Column("mood", sa.String(length=16), nullable=True))
    op.add_column("inbox", sa.Column("tone", sa.Integer(), nullable=False, server_default="1"))
    op.create_table("moods", sa.Column("name", sa.String(length=16), primary_key=True))
'''


def next_version(folder: Path) -> Path:
    """Copy this version, and add one more migration to the copy. Return its folder."""
    for package in PACKAGES:
        shutil.copytree(ROOT / package, folder / package)
    head = _scripts().get_revision("head")
    migration = ONE_MORE.format(head=head.revision, mark=head.module.readable_from)
    (folder / "models" / "migrations" / "versions" / "of_next_year.py").write_text(migration, encoding="utf-8")
    return folder


def older_version(commit: str, folder: Path) -> Path | None:
    """Take the app as it was in a commit out of the history. Return its folder, or None without that history."""
    folder.mkdir()
    archive = folder / "app.tar"
    asked = ["git", "-C", str(ROOT), "archive", f"--output={archive}", commit, *PACKAGES, "demo"]
    if shutil.which("git") is None or subprocess.run(asked, check=False, capture_output=True).returncode != 0:
        return None
    shutil.unpack_archive(archive, folder, filter="data")
    return folder


def set_up_of(build: Path) -> SetUp:
    """Return the setup of the demo's course of a version, which knows the labels of its forms."""
    found = importlib.util.spec_from_file_location("older_course", build / "demo" / "course.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    set_up: SetUp = module.set_up
    return set_up
