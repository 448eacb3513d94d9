"""`make docs` checks that links and file names in docs and comments lead to files."""

from pathlib import Path

from references import broken_in, broken_in_code


def test_broken_links_and_file_names_are_named_with_their_line(tmp_path: Path) -> None:
    """Addresses, anchors, and code that names no file are left alone."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "there.md").touch()
    page = tmp_path / "docs" / "page.md"
    page.write_text(
        "[](there.md) [a part](there.md#part) [top](#top) [far](https://example.org) `docs/there.md` `not/ours.py`\n\n"
        "[](gone.md)\n\n| `bot/gone.py` |\n|---|\n\n![a picture](gone.png)\n",
        encoding="utf-8",
    )

    assert list(broken_in(page, tmp_path)) == [
        "docs/page.md:3: there is no docs/gone.md",
        "docs/page.md:5: there is no bot/gone.py",
        "docs/page.md:8: there is no docs/gone.png",
    ]


def test_a_comment_cites_only_pages_of_this_repository(tmp_path: Path) -> None:
    """A page that was renamed, and a document that lives elsewhere, are both named."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "there.md").touch()
    source = tmp_path / "code.py"
    source.write_text("# See docs/there.md.\n# See docs/gone.md.\n# See DESIGN part 3.\n", encoding="utf-8")

    assert list(broken_in_code(source, tmp_path)) == [
        "code.py:2: there is no page docs/gone.md",
        "code.py:3: there is no page DESIGN",
    ]
