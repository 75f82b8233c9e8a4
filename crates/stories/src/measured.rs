//! What is counted of stories: those that their tellers let others read, and nothing before five people do, so that no count is of
//! somebody whom others could name.

measures::measured! {
    /// What is counted of stories.
    MEASURED = COUNTS, among AMONG;
    Stories "measure-stories", "measure-stories-counts", Things, "/evaluation/recits";
    StoriesFollowed "measure-stories-followed", "measure-stories-followed-counts", Things, "/evaluation/recits";
    StoriesOfMoments "measure-stories-moment", "measure-stories-of-cycle", Things, "/evaluation/recits";
    StoriesOfGains "measure-stories-gained", "measure-stories-of-cycle", Things, "/evaluation/recits";
    StoriesOfTrials "measure-stories-tried", "measure-stories-of-cycle", Things, "/evaluation/recits";
    StoriesOfChanges "measure-stories-changed", "measure-stories-of-cycle", Things, "/evaluation/recits";
    StoriesOfSuccess "measure-stories-success", "measure-stories-of-cycle", Things, "/evaluation/recits";
}

const AMONG: &str = "shared_stories AS (SELECT s.teller_id, s.cycle, s.since FROM stories s WHERE s.community_id = $1 \
     AND s.is_confirmed AND s.level <> 'me' AND s.ends_at > $2)";

const COUNTS: &str = "SELECT 'stories', NULL, NULL, COUNT(*), NULL FROM shared_stories HAVING COUNT(DISTINCT teller_id) >= 5 \
     UNION ALL SELECT 'stories_followed', NULL, NULL, COUNT(since), COUNT(*) FROM shared_stories \
     HAVING COUNT(DISTINCT teller_id) >= 5 \
     UNION ALL SELECT CASE cycle WHEN 'moment' THEN 'stories_of_moments' WHEN 'gained' THEN 'stories_of_gains' \
     WHEN 'tried' THEN 'stories_of_trials' WHEN 'changed' THEN 'stories_of_changes' ELSE 'stories_of_success' END, \
     NULL, NULL, COUNT(*), NULL FROM shared_stories GROUP BY cycle HAVING COUNT(DISTINCT teller_id) >= 5";
