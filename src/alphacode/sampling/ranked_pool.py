"""The fitting pool in the order in which a model likes its programs.

A model that would hardly ever write a program down may still find it likelier than most
others that could be meant. The curriculum knows hundreds of programs that read a
problem's examples; the model reads the statement. So the pool's programs are scored by
their likelihood with the problem and without it (`rank_order`), and the likeliest come
first. From the tasks that the model finds likeliest others are derived, which do
something with their results, judge them or join two of them, and are ranked with the
rest. Where several languages are asked for, all is ranked by its programs in the first
of them, and the languages take turns in that order.
"""

import itertools
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import replace

from alphacode.core.pool_names import RANKED
from alphacode.core.problem import Language, Problem, Solution
from alphacode.core.sample import Conditioning, Sample
from alphacode.curriculum import (
    PooledDraft,
    fitting_drafts,
    likely_tasks,
    related_drafts,
)
from alphacode.sampling.likelihoods import Likelihood, LikelihoodScorer
from alphacode.sampling.pool import (
    check_replacement,
    digest_of_curriculum,
    sample_of,
    seed_of_pool,
)
from alphacode.sampling.rank_order import Scored, ranked
from alphacode.sampling.settings import SamplingSettings

# Programs that are ranked among one another, the first ones with what is derived from
# the likeliest tasks; after them come the next so many.
TOGETHER = 1000


class RankedPool:
    """Draws programs of the curriculum, the likeliest for a model first.

    A sample is a function of the curriculum, the model, the seed, the problem's name,
    description and examples, the languages and their shares, and its index: the first
    hundred of a thousand samples are those of a run of a hundred.
    """

    def __init__(
        self, load: Callable[[], LikelihoodScorer], *, identity: str, num_bytes: int
    ) -> None:
        """Create a pool.

        Args:
          load: opens the model; called when programs are first asked for.
          identity: a name for the content of the model.
          num_bytes: size of its weights.
        """
        self._load = load
        self._scorer: LikelihoodScorer | None = None
        self._model = identity
        self.num_bytes = num_bytes
        """Size of the weights."""

    @property
    def identity(self) -> str:
        """A name for the content of the curriculum and of the model."""
        return f"{RANKED}{self._model}-{digest_of_curriculum()}"

    def release(self) -> None:
        """Give the model's memory back; it is loaded again when it is needed."""
        self._scorer = None

    def draw(
        self,
        problem: Problem,
        settings: SamplingSettings,
        *,
        seed: int,
        done: Container[int] = (),
        drawn: Iterable[Sample] = (),
    ) -> Iterator[Sample]:
        """Yield the samples of a problem whose indices are not done.

        Of the settings only the number of samples and the languages matter.

        Raises:
          ConfigError: sampling without replacement is asked for.
        """
        check_replacement(settings)
        languages, shares = settings.language_shares()
        left = [index for index in range(settings.samples) if index not in done]
        if not left:
            return
        self._scorer = self._scorer or self._load()
        seed = seed_of_pool(problem, seed)
        ranking = _Ranking(problem, seed, languages[0], self._scorer)
        for index in left:
            yield ranking.sample(index, languages[shares.turn(index).member])


class _Ranking:
    """Drafts in the order of their programs in one language; endless."""

    def __init__(
        self,
        problem: Problem,
        seed: int,
        language: Language,
        scorer: LikelihoodScorer,
    ) -> None:
        self._problem, self._seed = problem, seed
        self._language, self._scorer = language, scorer
        self._ranked = self._ranked_groups()
        self._known: list[tuple[PooledDraft, Likelihood]] = []

    def sample(self, index: int, language: Language) -> Sample:
        """Return the sample that stands at a place, in any language."""
        while index >= len(self._known):
            self._known += next(self._ranked)
        draft, likelihood = self._known[index]
        sample = sample_of(self._problem, index, draft.program(language))
        # What the model was told; of rating and tags it knew nothing.
        sample = replace(sample, conditioning=Conditioning(language=language))
        if language is not self._language:
            return sample
        return replace(
            sample,
            num_tokens=likelihood.num_tokens,
            log_probability=likelihood.log_probability,
        )

    def _ranked_groups(self) -> Iterator[list[tuple[PooledDraft, Likelihood]]]:
        for drafts in self._groups():
            texts, scored = self._scored(drafts)
            ideas = [idea_of(draft.draft.task.name) for draft in drafts]
            order = ranked(scored, texts, ideas)
            yield [(drafts[place], scored[place].given) for place in order]

    def _groups(self) -> Iterator[list[PooledDraft]]:
        """Yield what is ranked together."""
        problem, seed = self._problem, self._seed
        names = likely_tasks(seed, problem, self._likely)
        drafts = fitting_drafts(seed, problem, first=names)
        first = list(itertools.islice(drafts, TOGETHER))
        yield first + related_drafts(seed, problem, names, self._likely)
        while True:
            yield list(itertools.islice(drafts, TOGETHER))

    def _likely(self, drafts: Sequence[PooledDraft]) -> list[float]:
        texts, scored = self._scored(drafts)
        names = [each.draft.task.name for each in drafts]
        ranks = {place: rank for rank, place in enumerate(ranked(scored, texts, names))}
        return [-float(ranks[place]) for place in range(len(drafts))]

    def _scored(
        self, drafts: Sequence[PooledDraft]
    ) -> tuple[list[Solution], list[Scored]]:
        """Return programs and what the model says; each text is asked about once."""
        language = self._language
        texts = [Solution(language, each.program(language).program) for each in drafts]
        different = list(dict.fromkeys(texts))
        given = self._scorer.score(self._problem, different)
        unknown = replace(self._problem, description="")
        prior = self._scorer.score(unknown, different)
        found = dict(zip(different, map(Scored, given, prior), strict=True))
        return texts, [found[text] for text in texts]


def idea_of(task: str) -> str:
    """Return what a task shares with others that are alike.

    Changes of one task's number are alike, and so are the words for what two tasks
    find together: the same thing is asked, and something is done with the answer.
    """
    start, derived, rest = task.partition("compose/derived/")
    kind, _, after = rest.partition("/")
    if start or not derived or kind == "both":
        return rest or task
    return f"{kind}/{after.partition('/')[2]}"
