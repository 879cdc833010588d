#include <iostream>
#include <numeric>
#include <vector>
using namespace std;

int main() {
    int n;
    cin >> n;
    vector<int> marks(n);
    for (auto &m : marks) cin >> m;
    cout << accumulate(marks.begin(), marks.end(), 0) / n << endl;
}
