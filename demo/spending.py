"""The bot's spending, read from its metrics."""

import re
from dataclasses import dataclass

import aiohttp

SPENT = re.compile(r"^virtual_client_spent_dollars (\S+)$", re.MULTILINE)
PATIENCE = aiohttp.ClientTimeout(total=1.0)


@dataclass(frozen=True)
class Spent:
    """Dollars since the switch, and whether the bot has reported any."""

    dollars: float = 0.0
    is_known: bool = False


class Spending:
    """Reader of the bot's metrics on a loopback port."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.shown = Spent()
        self._before = 0.0
        self._total = 0.0

    def start_over(self) -> None:
        """Count from zero again."""
        self._before, self.shown = self._total, Spent()

    async def look(self) -> bool:
        """Read the metrics. Return whether the shown amount has changed."""
        try:
            async with (
                aiohttp.ClientSession(timeout=PATIENCE) as http,
                http.get(f"http://127.0.0.1:{self.port}/metrics") as answer,
            ):
                found = SPENT.search(await answer.text())
        except (aiohttp.ClientError, TimeoutError):
            return False
        if found is None:
            return False
        self._total, before = float(found[1]), self.shown
        self.shown = Spent(round(self._total - self._before, 9), is_known=True)
        return self.shown != before
