namespace Dossier.BrowserTests; public class SmokeTests { [Fact] public void Two_is_two() => Assert.Equal(2, "ab".Length); }
