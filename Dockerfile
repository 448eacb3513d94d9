# Small and non-root. Migrations run at start on SQLite; for PostgreSQL run `virtual-client migrate` once per release.
FROM python:3.11-slim
WORKDIR /app
COPY requirements.lock pyproject.toml README.md ./
RUN pip install --no-cache-dir --require-hashes -r requirements.lock
COPY bot bot
COPY services services
COPY models models
RUN pip install --no-cache-dir --no-deps --no-build-isolation . \
    && useradd --system --uid 999 --create-home --home-dir /data client
# Kubernetes sees that a number is not root.
USER 999
WORKDIR /data
ENV DATABASE_URL=sqlite:////data/virtual_client.db HEALTH_PORT=9464
VOLUME /data
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 CMD ["virtual-client", "healthy"]
CMD ["virtual-client", "run"]
