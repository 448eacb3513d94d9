"""Floors of branch coverage: how figures are added up and compared."""

from tests.branch_coverage import Figure, below, figures_of


def row(taken: int, branches: int) -> dict[str, dict[str, int]]:
    return {"summary": {"covered_branches": taken, "num_branches": branches}}


def test_the_files_of_a_package_are_one_figure() -> None:
    """Subpackages count as part of their package, and single modules as part of the top."""
    files = {
        "bot/slack/door.py": row(3, 4),
        "bot/slack/blocks/kit.py": row(2, 4),
        "bot/listeners.py": row(0, 0),
        "models/post.py": row(1, 3),
    }
    figures = figures_of({"files": files})

    assert figures == {"bot": Figure(0, 0), "bot.slack": Figure(5, 8), "models": Figure(1, 3)}
    assert [figure.floor for figure in figures.values()] == [100, 62, 33]


def test_a_figure_below_its_floor_is_a_problem() -> None:
    """So is a package without a floor, and a floor without a package. A figure at its floor is none."""
    figures = {"bot.slack": Figure(5, 8), "bot.new": Figure(1, 1), "models": Figure(1, 2)}
    problems = below(figures, {"bot.slack": 63, "models": 50, "bot.gone": 90})

    assert [sentence.partition(":")[0] for sentence in problems] == ["bot.slack", "bot.gone", "bot.new"]
    assert "62.5%" in problems[0]
